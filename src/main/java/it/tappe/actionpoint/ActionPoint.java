package it.tappe.actionpoint;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An <i>azione</i>: what somebody has taken on. It is done, or superseded by another decision; it is never deleted.
 *
 * @param owner who does it, in words; the account's name where it is one
 * @param ownerAccountId that account, or null
 * @param dueOn the last day in Rome, or null
 * @param projectWorkId the project work that it is about, or null
 * @param originId id of the support call or the webinar
 * @param version counts changes, so that two people editing never overwrite each other
 */
@MappedEntity
public record ActionPoint(
        @Id @GeneratedValue long id,
        String text,
        String owner,
        @Nullable Long ownerAccountId,
        @Nullable LocalDate dueOn,
        @Nullable Long projectWorkId,
        Origin.Kind originKind,
        long originId,
        Instant createdAt,
        long createdBy,
        @Nullable Instant doneAt,
        @Nullable Long doneBy,
        @Nullable Instant supersededAt,
        @Nullable Long supersededBy,
        @Version long version) {

    /** What can be said of an action. */
    public enum State {
        /** Still to be done. */
        OPEN("Da fare"),
        /** Still to be done, and its day has passed. */
        OVERDUE("Scaduta"),
        /** Done. */
        DONE("Fatta"),
        /** Not to be done any more. */
        SUPERSEDED("Superata");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return doneAt == null && supersededAt == null;
    }

    /** How it stands. */
    public State stateAt(Instant now) {
        if (supersededAt != null) {
            return State.SUPERSEDED;
        }
        if (doneAt != null) {
            return State.DONE;
        }
        return dueOn != null && now.isAfter(RomeTime.endOf(dueOn)) ? State.OVERDUE : State.OPEN;
    }

    /** The meeting in which it was taken on. */
    public Origin origin() {
        return new Origin(originKind, originId, projectWorkId);
    }

    ActionPoint changedTo(ActionPointEntry entry, String ownerName) {
        return new ActionPoint(
                id,
                entry.text().strip(),
                ownerName,
                entry.ownerAccountId(),
                entry.dueOn(),
                projectWorkId,
                originKind,
                originId,
                createdAt,
                createdBy,
                doneAt,
                doneBy,
                supersededAt,
                supersededBy,
                version);
    }

    ActionPoint done(@Nullable Instant at, @Nullable Long by) {
        return new ActionPoint(
                id,
                text,
                owner,
                ownerAccountId,
                dueOn,
                projectWorkId,
                originKind,
                originId,
                createdAt,
                createdBy,
                at,
                by,
                null,
                null,
                version);
    }

    ActionPoint superseded(Instant at, long by) {
        return new ActionPoint(
                id,
                text,
                owner,
                ownerAccountId,
                dueOn,
                projectWorkId,
                originKind,
                originId,
                createdAt,
                createdBy,
                doneAt,
                doneBy,
                at,
                by,
                version);
    }

    /** One line for the journal and for whoever was slower. */
    String summary() {
        return text + " (" + owner + (dueOn == null ? "" : ", entro il " + RomeTime.date(dueOn)) + ")";
    }
}
