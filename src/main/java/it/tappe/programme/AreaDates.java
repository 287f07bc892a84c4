package it.tappe.programme;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/** The dates of a step in one area, where they differ from the step's own. */
@MappedEntity
public record AreaDates(
        @Id @GeneratedValue long id,
        long stepId,
        long areaId,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate cutOffOn,
        @Version long version) {

    /** As a value. */
    public StepDates dates() {
        return new StepDates(opensOn, dueOn, cutOffOn);
    }

    static AreaDates of(long stepId, long areaId, StepDates dates) {
        return new AreaDates(0, stepId, areaId, dates.opensOn(), dates.dueOn(), dates.cutOffOn(), 0);
    }

    AreaDates with(StepDates dates) {
        return new AreaDates(id, stepId, areaId, dates.opensOn(), dates.dueOn(), dates.cutOffOn(), version);
    }
}
