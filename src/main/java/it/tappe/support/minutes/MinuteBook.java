package it.tappe.support.minutes;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import it.tappe.support.Outcome;
import it.tappe.support.SupportCall;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a tutor writes what became of a call: who came, what was said and decided. */
@Singleton
@Transactional
public class MinuteBook {
    private final CallRecords records;
    private final ProjectWorks projectWorks;
    private final MinutesRepository minutes;
    private final Journal journal;
    private final Clock clock;

    MinuteBook(
            CallRecords records, ProjectWorks projectWorks, MinutesRepository minutes, Journal journal, Clock clock) {
        this.records = records;
        this.projectWorks = projectWorks;
        this.minutes = minutes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Saves notes and decisions as the next version; refused with 412 when somebody else has saved since. */
    public CallRecord write(Viewer viewer, long callId, MinutesEntry entry) {
        SupportCall call = held(viewer, callId);
        Violations.requireNone(entry);
        minutes.lock(callId);
        Minutes before = minutes.versions(callId).stream().findFirst().orElse(Minutes.NONE);
        Long basedOn = entry.basedOn();
        if (basedOn == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag del verbale letto.");
        }
        if (basedOn != before.number()) {
            throw Refusal.Conflict.stale(before.savedByName() + " ha salvato questo verbale il " + savedAt(before)
                    + ": confronta i due testi.");
        }
        minutes.save(
                callId,
                before.number() + 1,
                entry.notes().strip(),
                entry.decisions().strip(),
                clock.instant(),
                viewer.accountId());
        journal.note(viewer, Act.CHANGED, subject("call_minutes", call).changed(text(before), text(entry)));
        return records.find(viewer, callId);
    }

    /** Records who came; possible once the call has begun, and again while nothing else rests on it. */
    public CallRecord attend(Viewer viewer, long callId, AttendanceEntry entry) {
        SupportCall call = held(viewer, callId);
        ProjectWork work = projectWorks.find(viewer, call.projectWorkId());
        Violations.requireNone(entry);
        Map<Long, Account> invited =
                records.invited(work).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        entry.check(invited.keySet());
        Instant now = clock.instant();
        if (now.isBefore(call.startsAt())) {
            throw new Refusal.Conflict("La call comincia il " + RomeTime.minute(call.startsAt())
                    + ": le presenze si registrano da quel momento.");
        }
        minutes.lock(callId);
        boolean held = entry.outcome() == Outcome.HELD;
        if (held && minutes.othersStanding(callId) > 0) {
            throw new Refusal.Conflict("Per questo Step c’è già un’altra call: questa resta registrata come mancata.");
        }
        minutes.end(callId, entry.outcome(), held, now, viewer.accountId());
        minutes.clearAttendees(callId);
        invited.values().stream()
                .filter(account -> entry.accountIds().contains(account.id()))
                .sorted(Comparator.comparing(Account::id))
                .forEach(account -> minutes.attend(callId, account.id(), account.displayName()));
        entry.others().forEach(name -> minutes.attend(callId, null, name));
        CallRecord after = records.find(viewer, callId);
        String names = after.attendees().stream().map(Attendee::name).collect(Collectors.joining(", "));
        Outcome before = call.outcome();
        journal.note(
                viewer,
                Act.HELD,
                subject("support_call", call)
                        .changed(
                                before == null ? null : before.label(),
                                entry.outcome().label() + (names.isEmpty() ? "" : "; presenti: " + names)));
        return after;
    }

    private SupportCall held(Viewer viewer, long callId) {
        SupportCall call = records.find(viewer, callId).call();
        viewer.require(Action.HOLD_CALLS, projectWorks.find(viewer, call.projectWorkId()));
        if (call.cancelledAt() != null) {
            throw new Refusal.Conflict("Questa call è stata annullata.");
        }
        return call;
    }

    private static String savedAt(Minutes saved) {
        Instant at = saved.savedAt();
        return at == null ? "" : RomeTime.minute(at);
    }

    private static JournalSubject subject(String type, SupportCall call) {
        return JournalSubject.of(type, call.id(), call.label()).in(call.projectWorkId());
    }

    private static String text(Minutes saved) {
        return saved.notes() + "\n\nDecisioni: " + saved.decisions();
    }

    private static String text(MinutesEntry entry) {
        return entry.notes().strip() + "\n\nDecisioni: " + entry.decisions().strip();
    }
}
