package it.tappe.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Account;
import it.tappe.notification.mail.Mail;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Recipient;
import it.tappe.report.run.Run;
import it.tappe.report.run.Runs;
import it.tappe.report.schedule.ReportPrinted;
import it.tappe.shared.RomeTime;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scheduled reports: attached, or as a link when mail servers would refuse the file. */
@Singleton
class ReportMails {
    /** Eight megabytes become eleven in a mail; ten is what cautious servers take. */
    private static final long MOST_ATTACHED = 8_000_000;

    private final Runs runs;
    private final FileStore store;
    private final Outbox outbox;

    ReportMails(Runs runs, FileStore store, Outbox outbox) {
        this.runs = runs;
        this.store = store;
        this.outbox = outbox;
    }

    @EventListener
    void printed(ReportPrinted event) {
        Mail.File file = file(event.run());
        for (Account account : event.recipients()) {
            Mail mail = Mail.of(
                    "report dispatch " + event.id(),
                    Recipient.of(account),
                    event.name() + " – " + RomeTime.date(event.dueAt()),
                    "report-printed",
                    Map.of("event", event, "attached", file != null));
            outbox.put(file == null ? mail : mail.attaching(file));
        }
    }

    private Mail.@Nullable File file(Run run) {
        Long bytes = run.bytes();
        String name = run.fileName();
        if (bytes == null || name == null || bytes > MOST_ATTACHED) {
            return null;
        }
        try (InputStream content = runs.content(run);
                Incoming incoming = store.receive(content)) {
            store.keep(incoming);
            return new Mail.File(name, run.format().mediaType(), incoming.sha256());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
