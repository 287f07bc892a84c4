package it.tappe.projectwork;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.access.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A <i>project work</i> as people speak of it: with the names of its area and provinces, and its AFOL tutors.
 *
 * @param version counts changes, so that two people editing never overwrite each other
 * @param tutors by name
 */
public record ProjectWork(
        long id,
        String title,
        long areaId,
        int areaPosition,
        String areaName,
        long provinceId,
        String provinceName,
        String sigla,
        @Nullable Long tutorProvinceId,
        @Nullable String tutorProvinceName,
        long version,
        List<Tutor> tutors)
        implements Subject {

    /** An AFOL tutor who is assigned to a project work. */
    @MappedEntity
    public record Tutor(long projectWorkId, long accountId, String displayName) {}

    @Override
    public Long ownerProvinceId() {
        return provinceId;
    }

    @Override
    public Set<Long> tutorIds() {
        return tutors.stream().map(Tutor::accountId).collect(Collectors.toSet());
    }

    /** Names of the tutors, or a dash. */
    public String tutorNames() {
        return tutors.isEmpty() ? "—" : tutors.stream().map(Tutor::displayName).collect(Collectors.joining(", "));
    }

    /** «Belluno – Formazione del personale». */
    public String label() {
        return provinceName + " – " + areaName;
    }
}
