package it.tappe.deliverable.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable for programs.
 *
 * @param dueAt the due instant that counts, extension and requested changes included
 * @param extendedTo the day of the latest extension, or null
 * @param reopenedUntil the last day of a late door that has not been used, or null
 */
@Serdeable
record DeliverableJson(
        int order,
        String title,
        List<String> sections,
        Instant opensAt,
        Instant dueAt,
        Instant cutOffAt,
        @Nullable LocalDate extendedTo,
        @Nullable LocalDate changesDueOn,
        @Nullable LocalDate reopenedUntil,
        DeliverableStatus status,
        boolean late,
        List<VersionJson> versions) {

    static DeliverableJson of(Deliverable deliverable, List<Version> versions, Instant now) {
        Deadlines deadlines = deliverable.deadlines();
        return new DeliverableJson(
                deliverable.stepPosition(),
                deliverable.stepTitle(),
                deliverable.sectionTitles(),
                deadlines.opensAt(),
                deadlines.dueAt(),
                deadlines.cutOffAt(),
                deliverable.extendedTo(),
                deliverable.changesDueOn(),
                deliverable.doorUntil(),
                deliverable.statusAt(now),
                deliverable.isLateAt(now),
                versions.stream().map(VersionJson::of).toList());
    }
}
