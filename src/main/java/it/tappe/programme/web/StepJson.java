package it.tappe.programme.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.programme.AreaDates;
import it.tappe.programme.Step;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A step as programs read it.
 *
 * @param opensOn days in Rome; the instants are the first second of the opening and the last one of the others
 * @param areaDates of the areas whose dates differ
 */
@Serdeable
record StepJson(
        long id,
        int order,
        String title,
        List<String> sections,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate cutOffOn,
        Instant opensAt,
        Instant dueAt,
        Instant cutOffAt,
        List<AreaDatesJson> areaDates) {

    static StepJson of(Step step, List<AreaDates> own) {
        return new StepJson(
                step.id(),
                step.position(),
                step.title(),
                step.sectionTitles(),
                step.opensOn(),
                step.dueOn(),
                step.cutOffOn(),
                RomeTime.startOf(step.opensOn()),
                RomeTime.endOf(step.dueOn()),
                RomeTime.endOf(step.cutOffOn()),
                own.stream().map(AreaDatesJson::of).toList());
    }

    /** The dates that hold in one area. */
    @Serdeable
    record AreaDatesJson(
            long areaId,
            LocalDate opensOn,
            LocalDate dueOn,
            LocalDate cutOffOn,
            Instant opensAt,
            Instant dueAt,
            Instant cutOffAt) {

        static AreaDatesJson of(AreaDates dates) {
            return new AreaDatesJson(
                    dates.areaId(),
                    dates.opensOn(),
                    dates.dueOn(),
                    dates.cutOffOn(),
                    RomeTime.startOf(dates.opensOn()),
                    RomeTime.endOf(dates.dueOn()),
                    RomeTime.endOf(dates.cutOffOn()));
        }
    }
}
