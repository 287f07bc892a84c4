package it.tappe.projectwork;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.projectwork.ProjectWork.Tutor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project work as one query reads it: everything but its tutors. */
@MappedEntity
record NamedRow(
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
        long version) {

    ProjectWork with(List<Tutor> tutors) {
        return new ProjectWork(
                id,
                title,
                areaId,
                areaPosition,
                areaName,
                provinceId,
                provinceName,
                sigla,
                tutorProvinceId,
                tutorProvinceName,
                version,
                tutors);
    }
}
