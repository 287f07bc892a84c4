package it.tappe.notification.mail;

import it.tappe.programme.StepDates;
import it.tappe.rescheduling.DatesMoved;
import it.tappe.testing.TappeServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Mails as tests put them in: about dates that were moved, with everything that is hard to write. */
public final class SampleMails {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    private SampleMails() {}

    public static Mail to(String address, String name, String cause, String subject) {
        StepDates before = new StepDates(DAY, DAY, DAY);
        StepDates after = new StepDates(DAY, DAY.plusDays(5), DAY.plusDays(9));
        DatesMoved event = new DatesMoved(1, 1, "Step «così è», perché €", List.of(), before, after, false);
        return Mail.of(
                cause,
                new Recipient(address, name, null),
                subject,
                "dates-moved",
                Map.of("event", event, "own", List.of("Forlì-Cesena: c’è più tempo.")));
    }

    public static Mail to(String address, String cause) {
        return to(address, "Gruppo di lavoro Forlì-Cesena", cause, "Nuove date: è così");
    }

    /** One column of the mail of this cause. */
    public static String column(TappeServer tappe, String column, String cause) {
        return tappe.tables()
                .column("select " + column + " from outbox_mail where cause = ?", cause)
                .get(0);
    }
}
