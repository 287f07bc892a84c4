package it.tappe.actionpoint;

import org.jspecify.annotations.Nullable;

/**
 * Where an action was taken on.
 *
 * @param id of the support call or the webinar
 * @param projectWorkId the project work that it is about; null for what a webinar asks of everybody
 */
public record Origin(Kind kind, long id, @Nullable Long projectWorkId) {

    /** What kind of meeting it was. */
    public enum Kind {
        /** A <i>call di supporto individuale</i>. */
        CALL("Call di supporto", "/call/"),
        /** A <i>webinar</i>. */
        WEBINAR("Webinar", "/webinar/");

        private final String label;
        private final String path;

        Kind(String label, String path) {
            this.label = label;
            this.path = path;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /** An action of a support call. */
    public static Origin call(long callId, long projectWorkId) {
        return new Origin(Kind.CALL, callId, projectWorkId);
    }

    /** An action of a webinar: of one project work, or of nobody's in particular. */
    public static Origin webinar(long webinarId, @Nullable Long projectWorkId) {
        return new Origin(Kind.WEBINAR, webinarId, projectWorkId);
    }

    /** The page of the meeting. */
    public String path() {
        return kind.path + id;
    }
}
