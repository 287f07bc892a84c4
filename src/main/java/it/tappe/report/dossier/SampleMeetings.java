package it.tappe.report.dossier;

import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.Origin;
import it.tappe.report.dossier.chapter.CallChapter;
import it.tappe.support.CallChange;
import it.tappe.support.Outcome;
import it.tappe.support.SupportCall;
import it.tappe.support.minutes.Attendee;
import it.tappe.support.minutes.CallRecord;
import it.tappe.support.minutes.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call that was moved and held, one that is still to come. */
public final class SampleMeetings {
    private static final Instant HELD_AT = Instant.parse("2026-02-12T09:00:00Z");
    private static final Instant COMING = Instant.parse("2026-03-26T14:00:00Z");

    private SampleMeetings() {}

    /** The calls. */
    public static List<CallChapter> calls() {
        Minutes minutes = new Minutes(
                1,
                "Si è letto lo stato dell’arte.\nIl gruppo racconta chi si occupa oggi della formazione.",
                "Si parte dai piccoli Comuni.\nIl questionario va a tutti i referenti.",
                HELD_AT.plusSeconds(4000),
                "Tutor AFOL");
        return List.of(
                new CallChapter(
                        known(call(1, 1, "Step 1 – Lo stato dell’arte", HELD_AT, Outcome.HELD), minutes),
                        List.of(new CallChange(
                                1,
                                CallChange.Kind.MOVED,
                                HELD_AT.minusSeconds(86_400),
                                HELD_AT,
                                "Consiglio provinciale lo stesso giorno.",
                                true,
                                HELD_AT.minusSeconds(90_000),
                                "Gruppo di lavoro"))),
                new CallChapter(
                        known(
                                call(2, 2, "Step 2 – Il modello di servizio a tendere", COMING, null),
                                new Minutes(0, "", "", null, null)),
                        List.of()));
    }

    private static CallRecord known(SupportCall call, Minutes minutes) {
        boolean isHeld = call.outcome() != null;
        return new CallRecord(
                call,
                List.of(),
                isHeld
                        ? List.of(new Attendee(1L, "Gruppo di lavoro"), new Attendee(null, "Un referente comunale"))
                        : List.of(),
                minutes,
                List.of(),
                isHeld ? List.of(action(1, null), action(2, HELD_AT.plusSeconds(600_000))) : List.of(),
                List.of(),
                false,
                false,
                false,
                SampleDossier.AT);
    }

    private static SupportCall call(long id, int step, String title, Instant at, @Nullable Outcome outcome) {
        return new SupportCall(
                id,
                1,
                "Provincia dimostrativa",
                "Formazione del personale",
                "Provincia tutor",
                step,
                step,
                title,
                id,
                4,
                "Tutor AFOL",
                at,
                45,
                null,
                "https://example.org/call",
                at.minusSeconds(900_000),
                "Gruppo di lavoro",
                null,
                outcome,
                0);
    }

    private static ActionPoint action(long id, @Nullable Instant doneAt) {
        return new ActionPoint(
                id,
                "Raccogliere i dati dei corsi degli ultimi tre anni",
                "Gruppo di lavoro",
                null,
                LocalDate.of(2026, 2, 27),
                1L,
                Origin.Kind.CALL,
                1,
                HELD_AT,
                1,
                doneAt,
                doneAt == null ? null : 1L,
                null,
                null,
                0);
    }
}
