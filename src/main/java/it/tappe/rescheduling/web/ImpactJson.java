package it.tappe.rescheduling.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.rescheduling.DatesEntry;
import it.tappe.rescheduling.Effect;
import it.tappe.rescheduling.Impact;
import it.tappe.rescheduling.Impact.Touched;
import it.tappe.rescheduling.web.MovedJson.DatesJson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moving dates touches, for programs. */
@Serdeable
record ImpactJson(
        DatesJson before,
        DatesJson after,
        int projectWorks,
        List<TouchedJson> touched,
        List<String> outOfOrder,
        List<String> closedDays) {

    /** A project work with what changes for it. */
    @Serdeable
    record TouchedJson(long projectWork, String province, List<Effect> effects) {
        static TouchedJson of(Touched touched) {
            return new TouchedJson(touched.work().id(), touched.work().provinceName(), touched.effects());
        }
    }

    /** What a program sends: days in Rome; without an area for all that have no dates of their own. */
    @Serdeable
    record Sent(
            @Nullable Long area,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate cutOffOn) {
        @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
        DatesEntry toEntry() {
            return new DatesEntry(opensOn, dueOn, cutOffOn);
        }
    }

    static ImpactJson of(Impact impact) {
        return new ImpactJson(
                DatesJson.of(impact.scope().dates()),
                DatesJson.of(impact.after()),
                impact.concerned(),
                impact.touched().stream().map(TouchedJson::of).toList(),
                impact.disorder(),
                impact.closedDays());
    }
}
