package it.tappe.report.run;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.report.Format;
import it.tappe.shared.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An <i>esecuzione</i>: a report that somebody has asked for.
 *
 * @param accountId who asked
 * @param byName their name
 * @param report stable name of the report
 * @param query its filters, as they stand in an address
 * @param done so many of {@code parts} parts are done; of 0 or 1 parts nothing can be said
 * @param fileName of the result, or null while there is none
 * @param bytes length of the result
 * @param problem why it failed, in Italian
 * @param problemStatus what it was refused with as in HTTP, or null where nobody foresaw it
 */
@MappedEntity("report_run")
public record Run(
        @Id @GeneratedValue long id,
        long accountId,
        String byName,
        String report,
        String title,
        String query,
        Format format,
        Status status,
        int done,
        int parts,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String fileName,
        @Nullable Long bytes,
        @Nullable String problem,
        @Nullable Integer problemStatus) {

    static final int INTERRUPTED = 503;

    /** How far it is. */
    public enum Status {
        /** Others come before it. */
        QUEUED("In coda", "waiting"),
        /** Being made. */
        RUNNING("In preparazione", "open"),
        /** Can be fetched. */
        READY("Pronto", "done"),
        /** Could not be made. */
        FAILED("Non riuscito", "late"),
        /** Stopped by whoever asked for it. */
        CANCELLED("Annullato", "closed");

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

    /** Whether it is still to be made, or being made. */
    public boolean isOpen() {
        return status == Status.QUEUED || status == Status.RUNNING;
    }

    /** Whether its result can be fetched. */
    public boolean isReady() {
        return status == Status.READY;
    }

    /** Whether the program stopped while it was being made. */
    public boolean isInterrupted() {
        Integer code = problemStatus;
        return code != null && code == INTERRUPTED;
    }

    /** Whether it can be said how far it is. */
    public boolean isMeasured() {
        return status == Status.RUNNING && parts > 1;
    }

    /** Whether this account asked for it. */
    public boolean isOf(long account) {
        return accountId == account;
    }

    /** The name under which its result is saved; null for a page, which is looked at, and while there is none. */
    public @Nullable String savedAs() {
        return format == Format.HTML ? null : fileName;
    }

    /** The page on which it is followed. */
    public String path() {
        return "/report/esecuzioni/" + id;
    }

    /** Where the same can be asked for again. */
    public String again() {
        return "/report/" + report + "?" + (query.isEmpty() ? "" : query + "&") + "format=" + format.extension();
    }

    /** «1,2 MB» or «340 kB»; empty while there is no result. */
    public String size() {
        Long length = bytes;
        if (length == null) {
            return "";
        }
        return length < 1_000_000
                ? Math.max(1, length / 1000) + " kB"
                : String.format(Locale.ITALIAN, "%.1f MB", length / 1e6);
    }

    /** What it was refused with, where it was. */
    public Optional<Refusal> refusal() {
        Integer code = problemStatus;
        String sentence = problem;
        if (code == null || sentence == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (code) {
                    case 404 -> new Refusal.NotFound(sentence);
                    case 403 -> new Refusal.Forbidden(sentence);
                    default -> new Refusal.Conflict(sentence);
                });
    }
}
