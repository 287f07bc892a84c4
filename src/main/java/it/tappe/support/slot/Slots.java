package it.tappe.support.slot;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import it.tappe.support.slot.SlotSeries.Skipped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The times that tutors offer: they publish and withdraw their own, coordinators everybody's, teams see the free ones. */
@Singleton
@Transactional
public class Slots {
    private final SlotRepository slots;
    private final Calendars calendars;
    private final ProjectWorks projectWorks;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    Slots(
            SlotRepository slots,
            Calendars calendars,
            ProjectWorks projectWorks,
            Accounts accounts,
            Journal journal,
            Clock clock) {
        this.slots = slots;
        this.calendars = calendars;
        this.projectWorks = projectWorks;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** What has been published, in the order of time, and which days were left out. */
    public record Published(List<Slot> slots, List<Skipped> skipped) {}

    /** Publishes one time or one a week; refused with 422 when nothing is left of it. */
    public Published publish(Viewer viewer, SlotEntry entry) {
        viewer.require(Action.PUBLISH_SLOTS);
        Violations.requireNone(entry);
        entry.check();
        Account tutor = tutor(viewer, entry.tutorId());
        calendars.lockTutors(Set.of(tutor.id()));
        Instant now = clock.instant();
        SlotSeries series = SlotSeries.of(entry, slots.list(now.minusSeconds(86_400), tutor.id()), now);
        if (series.starts().isEmpty()) {
            throw Refusal.Invalid.field("day", "Non resta nessun giorno: " + words(series.skipped()) + ".");
        }
        List<Slot> published = series.starts().stream()
                .map(start -> slots.save(new SlotRow(
                        0,
                        tutor.id(),
                        start,
                        entry.minutes(),
                        entry.placeText(),
                        entry.linkText(),
                        entry.noteText(),
                        now,
                        viewer.accountId(),
                        null,
                        null)))
                .map(row -> slots.find(row.id()).orElseThrow())
                .toList();
        String times =
                published.stream().map(slot -> RomeTime.minute(slot.startsAt())).collect(Collectors.joining("; "));
        journal.note(viewer, Act.CREATED, subject(published.get(0)).changed(null, times));
        return new Published(published, series.skipped());
    }

    /** Takes a free slot back; refused with 409 when somebody has booked it. */
    public void withdraw(Viewer viewer, long id) {
        Slot seen = find(viewer, id);
        requireOwn(viewer, seen.tutorId());
        calendars.lockTutors(Set.of(seen.tutorId()));
        Slot slot = slots.find(id).orElseThrow(Refusal.NotFound::new);
        if (slot.callId() != null) {
            throw new Refusal.Conflict("Questo orario è già prenotato: sposta o annulla la call.");
        }
        if (slot.withdrawnAt() == null) {
            slots.withdraw(id, clock.instant(), viewer.accountId());
            journal.note(viewer, Act.WITHDRAWN, subject(slot).changed(RomeTime.minute(slot.startsAt()), null));
        }
    }

    /** A tutor's slots that are not over, taken or not, in the order of time; without a tutor, everybody's. */
    public List<Slot> list(Viewer viewer, @Nullable Long tutorId) {
        viewer.require(Action.PUBLISH_SLOTS);
        Long whose = viewer.role() == Role.COORDINATOR ? tutorId : Long.valueOf(viewer.accountId());
        return slots.list(clock.instant(), whose);
    }

    /** The free slots of the tutors of one project work, in the order of time. */
    public List<Slot> free(Viewer viewer, long projectWorkId) {
        Set<Long> tutors = projectWorks.find(viewer, projectWorkId).tutorIds();
        return tutors.isEmpty() ? List.of() : slots.free(clock.instant(), tutors);
    }

    /** The free slots of the tutors of all project works that the viewer sees, in the order of time. */
    public List<Slot> free(Viewer viewer) {
        Set<Long> tutors = projectWorks.list(viewer).stream()
                .flatMap(work -> work.tutorIds().stream())
                .collect(Collectors.toSet());
        return tutors.isEmpty() ? List.of() : slots.free(clock.instant(), tutors);
    }

    /** The slot as it is, whoever asks; for those who have locked its tutor's calendar. */
    public Slot present(long id) {
        return slots.find(id).orElseThrow(() -> Refusal.Invalid.field("slot", "Scegli un orario dall’elenco."));
    }

    /** The AFOL tutors for whom the viewer publishes: a tutor for nobody else. */
    public List<Account> tutors(Viewer viewer) {
        viewer.require(Action.PUBLISH_SLOTS);
        return viewer.role() == Role.COORDINATOR ? accounts.active(Role.TUTOR) : List.of(tutor(viewer, null));
    }

    /** Tutors and coordinators know of every slot; for others a slot exists while they could book it. */
    private Slot find(Viewer viewer, long id) {
        boolean seesAll = viewer.may(Action.PUBLISH_SLOTS);
        return slots.find(id)
                .filter(slot -> seesAll || free(viewer).stream().anyMatch(free -> free.id() == id))
                .orElseThrow(Refusal.NotFound::new);
    }

    private Account tutor(Viewer viewer, @Nullable Long tutorId) {
        long id = tutorId == null ? viewer.accountId() : tutorId;
        requireOwn(viewer, id);
        return accounts.active(id)
                .filter(account -> account.role() == Role.TUTOR)
                .orElseThrow(() -> Refusal.Invalid.field("tutorId", "Scegli il tutor dall’elenco."));
    }

    private static void requireOwn(Viewer viewer, long tutorId) {
        viewer.require(Action.PUBLISH_SLOTS);
        if (viewer.role() != Role.COORDINATOR && viewer.accountId() != tutorId) {
            throw new Refusal.Forbidden("Ogni tutor pubblica e ritira solo i propri orari.");
        }
    }

    private static String words(List<Skipped> skipped) {
        return skipped.stream().map(Skipped::words).collect(Collectors.joining(", "));
    }

    private static JournalSubject subject(Slot slot) {
        return JournalSubject.of("slot", slot.id(), "Disponibilità di " + slot.tutorName());
    }
}
