package it.tappe.projectwork;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a project work; everybody else reads {@link ProjectWork}. */
@MappedEntity("project_work")
record ProjectWorkRow(
        @Id @GeneratedValue long id,
        long areaId,
        long provinceId,
        @Nullable Long tutorProvinceId,
        String title,
        @Version long version) {}
