package it.tappe.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A request that the system understood and refuses. The message is Italian and meant for the person who asked; nothing
 * has been changed when a refusal is thrown (the surrounding transaction is rolled back).
 */
public abstract sealed class Refusal extends RuntimeException
        permits Refusal.NotFound, Refusal.Forbidden, Refusal.Conflict, Refusal.Invalid, Refusal.TooMany {

    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /** HTTP status that carries this refusal. */
    public abstract int status();

    /** Stable last segment of the problem's {@code type} URI, for programs. */
    public abstract String type();

    /** Short Italian title of this kind of refusal. */
    public abstract String title();

    /** The message, never null. */
    public String sentence() {
        String message = getMessage();
        return message == null ? title() : message;
    }

    /** It does not exist, or the viewer may not see it: both look the same from outside. */
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound(String message) {
            super(message);
        }

        /** Nothing more is said than that nothing is there. */
        public NotFound() {
            this("Quello che cerchi non esiste, o non è visibile con il tuo profilo.");
        }

        @Override
        public int status() {
            return 404;
        }

        @Override
        public String type() {
            return "not-found";
        }

        @Override
        public String title() {
            return "Non trovato";
        }
    }

    /** The viewer sees the subject but may not do this to it. */
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(String message) {
            super(message);
        }

        @Override
        public int status() {
            return 403;
        }

        @Override
        public String type() {
            return "forbidden";
        }

        @Override
        public String title() {
            return "Operazione non consentita";
        }
    }

    /**
     * The act does not fit the present state (409), rests on a state that has since changed (412), or does not say on
     * which one it rests (428).
     */
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;
        private static final int PRESENT_STATE = 409;
        private static final int STALE = 412;
        private static final int UNCONDITIONAL = 428;
        private final int status;

        private Conflict(String message, int status) {
            super(message);
            this.status = status;
        }

        public Conflict(String message) {
            this(message, PRESENT_STATE);
        }

        /** Somebody else has meanwhile changed what the writer had read. */
        public static Conflict stale(String message) {
            return new Conflict(message, STALE);
        }

        /** The writer does not say what had been read. */
        public static Conflict unconditional(String message) {
            return new Conflict(message, UNCONDITIONAL);
        }

        /** Whether the writer may read again and then go on. */
        public boolean isStale() {
            return status == STALE;
        }

        @Override
        public int status() {
            return status;
        }

        @Override
        public String type() {
            return switch (status) {
                case STALE -> "stale";
                case UNCONDITIONAL -> "precondition-required";
                default -> "conflict";
            };
        }

        @Override
        public String title() {
            return switch (status) {
                case STALE -> "Modificato nel frattempo";
                case UNCONDITIONAL -> "Manca la versione letta";
                default -> "Non possibile nello stato attuale";
            };
        }
    }

    /** The input is wrong; {@link #fields()} says where. */
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, String> fields;

        private Invalid(String message, Map<String, String> fields) {
            super(message);
            this.fields = fields;
        }

        /** One wrong field. */
        public static Invalid field(String field, String message) {
            return new Invalid(message, Map.of(field, message));
        }

        /** Several wrong fields, in the order of the form. */
        public static Invalid fields(Map<String, String> fields) {
            return new Invalid("Controlla i campi segnalati.", new LinkedHashMap<>(fields));
        }

        /**
         * Does it, and refuses what it refuses under other names of fields: those of the form in which they were typed.
         *
         * @param name from the name that the entry knows to the form's
         */
        public static <T> T renaming(UnaryOperator<String> name, Supplier<T> act) {
            try {
                return act.get();
            } catch (Invalid wrong) {
                Map<String, String> renamed = new LinkedHashMap<>();
                wrong.fields.forEach((field, message) -> renamed.put(name.apply(field), message));
                throw fields(renamed);
            }
        }

        /** Field name to Italian message, in the order of the form. */
        public Map<String, String> fields() {
            return fields;
        }

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String type() {
            return "invalid";
        }

        @Override
        public String title() {
            return "Dati non validi";
        }
    }

    /** Too many tries; {@link #retryAfterSeconds()} says how long to wait. */
    public static final class TooMany extends Refusal {
        private static final long serialVersionUID = 1L;
        private final long retryAfterSeconds;

        public TooMany(String message, long retryAfterSeconds) {
            super(message);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        /** Seconds, at least 1. */
        public long retryAfterSeconds() {
            return Math.max(1, retryAfterSeconds);
        }

        @Override
        public int status() {
            return 429;
        }

        @Override
        public String type() {
            return "too-many";
        }

        @Override
        public String title() {
            return "Troppi tentativi";
        }
    }
}
