package it.tappe.support.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.actionpoint.json.ActionPointJson;
import it.tappe.support.CallChange;
import it.tappe.support.Outcome;
import it.tappe.support.minutes.AttendanceEntry;
import it.tappe.support.minutes.Attendee;
import it.tappe.support.minutes.CallRecord;
import it.tappe.support.minutes.Minutes;
import it.tappe.support.minutes.MinutesEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a call, as programs read it.
 *
 * @param actionPoints those taken on in it
 * @param openBefore those still open from earlier calls and webinars of the same project work
 * @param history moves and cancellation, oldest first
 */
@Serdeable
record CallRecordJson(
        CallJson call,
        List<PersonJson> attendees,
        MinutesJson minutes,
        List<ActionPointJson> actionPoints,
        List<ActionPointJson> openBefore,
        List<ChangeJson> history) {

    static CallRecordJson of(CallRecord known, List<CallChange> history) {
        return new CallRecordJson(
                CallJson.of(known.call(), known.now()),
                known.attendees().stream().map(PersonJson::of).toList(),
                MinutesJson.of(known.minutes()),
                known.actions().stream().map(ActionPointJson::of).toList(),
                known.before().stream().map(ActionPointJson::of).toList(),
                history.stream().map(ChangeJson::of).toList());
    }

    /** Somebody who was there; {@code account} is null for somebody who has none. */
    @Serdeable
    record PersonJson(@Nullable Long account, String name) {
        static PersonJson of(Attendee attendee) {
            return new PersonJson(attendee.accountId(), attendee.name());
        }
    }

    /** The minutes; number 0 while nobody has written any. */
    @Serdeable
    record MinutesJson(
            int number,
            String notes,
            String decisions,
            @Nullable Instant savedAt,
            @Nullable String savedBy) {
        static MinutesJson of(Minutes minutes) {
            return new MinutesJson(
                    minutes.number(), minutes.notes(), minutes.decisions(), minutes.savedAt(), minutes.savedByName());
        }
    }

    /** A move or the cancellation; {@code afterAt} is null for a cancellation. */
    @Serdeable
    record ChangeJson(
            CallChange.Kind kind,
            Instant beforeAt,
            @Nullable Instant afterAt,
            @Nullable String reason,
            boolean shortNotice,
            Instant changedAt,
            String changedBy) {
        static ChangeJson of(CallChange change) {
            return new ChangeJson(
                    change.kind(),
                    change.beforeAt(),
                    change.afterAt(),
                    change.reason(),
                    change.shortNotice(),
                    change.changedAt(),
                    change.changedByName());
        }
    }

    /** Minutes as a program sends them. */
    @Serdeable
    record MinutesSent(@Nullable String notes, @Nullable String decisions) {
        MinutesEntry toEntry(@Nullable Long basedOn) {
            return new MinutesEntry(notes == null ? "" : notes, decisions == null ? "" : decisions, basedOn);
        }
    }

    /** Who came, as a program sends it: accounts, and names of those who have none. */
    @Serdeable
    record AttendanceSent(
            @Nullable Outcome outcome,
            @Nullable Set<Long> accounts,
            @Nullable List<String> others) {

        /** A missing outcome goes on as null to Bean Validation, which says so. */
        @SuppressWarnings("NullAway")
        AttendanceEntry toEntry() {
            return new AttendanceEntry(
                    outcome, accounts == null ? Set.of() : accounts, others == null ? List.of() : others);
        }
    }
}
