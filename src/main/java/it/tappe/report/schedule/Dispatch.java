package it.tappe.report.schedule;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One due time of a schedule, and what became of it.
 *
 * @param runId the print, or null when there was none or it is gone
 * @param told how many people it was sent to
 * @param tries how often its print was asked for
 * @param problem why it was not sent, in Italian
 */
@MappedEntity("report_dispatch")
public record Dispatch(
        @Id @GeneratedValue long id,
        long scheduleId,
        Instant dueAt,
        @Nullable Long runId,
        Status status,
        int told,
        int tries,
        @Nullable String problem,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum Status {
        /** Being printed. */
        MAKING("In preparazione", "open"),
        /** Its mails wait in the outbox, or are on their way. */
        SENT("Inviato", "done"),
        /** Not printed, or nobody may read it. */
        FAILED("Non inviato", "late");

        private final String label;
        private final String tone;

        Status(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }

        /** Its colour, as style sheets name it. */
        public String tone() {
            return tone;
        }
    }
}
