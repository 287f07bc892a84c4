package it.tappe.dashboard.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.dashboard.Overview;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.projectwork.ProjectWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project work for programs.
 *
 * @param status of its current deliverable
 * @param currentStep order number of that deliverable's step, or null before there are steps
 * @param model code of the primary service model, or null
 */
@Serdeable
record ProjectWorkJson(
        long id,
        String title,
        AreaRef area,
        ProvinceRef province,
        @Nullable ProvinceRef tutorProvince,
        List<TutorRef> tutors,
        DeliverableStatus status,
        boolean late,
        @Nullable Integer currentStep,
        @Nullable String model,
        String modelLabel) {

    /** An area by number and name. */
    @Serdeable
    record AreaRef(long id, int order, String name) {}

    /** A province by name; the sigla only of the emerging one. */
    @Serdeable
    record ProvinceRef(long id, String name, @Nullable String sigla) {}

    /** An AFOL tutor. */
    @Serdeable
    record TutorRef(long id, String displayName) {}

    static ProjectWorkJson of(Overview overview) {
        ProjectWork work = overview.work();
        Long tutorProvinceId = work.tutorProvinceId();
        String tutorProvince = work.tutorProvinceName();
        return new ProjectWorkJson(
                work.id(),
                work.title(),
                new AreaRef(work.areaId(), work.areaPosition(), work.areaName()),
                new ProvinceRef(work.provinceId(), work.provinceName(), work.sigla()),
                tutorProvinceId == null || tutorProvince == null
                        ? null
                        : new ProvinceRef(tutorProvinceId, tutorProvince, null),
                work.tutors().stream()
                        .map(tutor -> new TutorRef(tutor.accountId(), tutor.displayName()))
                        .toList(),
                overview.status(),
                overview.isLate(),
                overview.standing().current().map(Deliverable::stepPosition).orElse(null),
                overview.modelCode(),
                overview.model());
    }
}
