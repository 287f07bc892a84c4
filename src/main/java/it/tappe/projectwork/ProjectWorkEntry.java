package it.tappe.projectwork;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of a project work.
 *
 * @param tutorIds accounts of its AFOL tutors
 * @param version of the project work that was read; 0 for a new one
 */
@Introspected
public record ProjectWorkEntry(
        @NotNull(message = "Scegli l’ambito.") Long areaId,
        @NotNull(message = "Scegli la Provincia.") Long provinceId,
        @Nullable Long tutorProvinceId,

        @NotBlank(message = "Scrivi il titolo.") @Size(max = 300, message = "Al massimo 300 caratteri.")
        String title,

        Set<Long> tutorIds,
        long version) {

    void check() {
        new Fields()
                .check(
                        !provinceId.equals(tutorProvinceId),
                        "tutorProvinceId",
                        "Una Provincia non può essere tutor di sé stessa.")
                .refuseIfWrong();
    }

    ProjectWorkRow toRow(long id) {
        return new ProjectWorkRow(id, areaId, provinceId, tutorProvinceId, title.strip(), version);
    }
}
