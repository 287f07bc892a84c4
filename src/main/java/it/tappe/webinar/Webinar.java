package it.tappe.webinar;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>webinar</i> of the programme.
 *
 * @param areaId the area that it is for; null when it is for all
 * @param position place in the path: 0 for the kick-off, then one for each step
 * @param dateAssumed whether day or hour were assumed because nobody gave them
 */
@MappedEntity
public record Webinar(
        @Id @GeneratedValue long id,
        long programmeId,
        @Nullable Long areaId,
        int position,
        Kind kind,
        String title,
        Instant startsAt,
        int lengthMinutes,
        boolean dateAssumed,
        @Version long version) {

    /** When it ends, if it keeps to its length. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(lengthMinutes));
    }

    /** What a webinar is in the path. */
    public enum Kind {
        /** Opens the path. */
        KICK_OFF("Kick-off"),
        /** Opens a step and gives back the results of the one before. */
        STEP("Step"),
        /** Gives back the results of the projects. */
        FINAL("Fase finale");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }
}
