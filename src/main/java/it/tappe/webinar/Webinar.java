package it.tappe.webinar;

import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A <i>webinar</i> of the programme.
 *
 * @param areaIds the areas that it is for; empty when it is for all
 * @param position place in the path: 0 for the kick-off, then one for each step
 * @param dateAssumed whether day or hour were assumed because nobody gave them
 * @param changedAt when it was last written
 * @param cancelledAt since when it is not held any more, or null
 * @param version counts changes, those of its agenda too
 */
public record Webinar(
        long id,
        long programmeId,
        Set<Long> areaIds,
        int position,
        Kind kind,
        String title,
        Instant startsAt,
        int lengthMinutes,
        boolean dateAssumed,
        Details details,
        List<Material> materials,
        Instant changedAt,
        @Nullable Instant cancelledAt,
        long version) {

    /** When it ends, if it keeps to its length. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(lengthMinutes));
    }

    /** Whether it is for everybody. */
    public boolean isForAll() {
        return areaIds.isEmpty();
    }

    /** Whether it is for the area, alone or with others. */
    public boolean isFor(long areaId) {
        return isForAll() || areaIds.contains(areaId);
    }

    /** Whether it is for somebody with these areas; who has none is concerned by all. */
    public boolean concerns(Collection<Long> areas) {
        return isForAll() || areas.isEmpty() || !Collections.disjoint(areaIds, areas);
    }

    /** Whether somebody could have to be at both. */
    public boolean sharesAreasWith(Webinar other) {
        return isForAll() || other.isForAll() || !Collections.disjoint(areaIds, other.areaIds);
    }

    /** Whether both are held at the same time, if only for a minute. */
    public boolean overlaps(Webinar other) {
        return startsAt.isBefore(other.endsAt()) && other.startsAt.isBefore(endsAt());
    }

    /** Whether it is not held any more. */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Order number of the step that it opens, if it opens one. */
    public Optional<Integer> opens() {
        return kind == Kind.STEP ? Optional.of(position) : Optional.empty();
    }

    /** Order number of the step whose results it gives back, if it gives some back. */
    public Optional<Integer> givesBack() {
        return kind == Kind.STEP && position > 1 ? Optional.of(position - 1) : Optional.empty();
    }

    /** Day and hour in words. */
    public String when() {
        return RomeTime.longDate(RomeTime.dayOf(startsAt)) + ", ore " + RomeTime.clock(startsAt) + "–"
                + RomeTime.clock(endsAt());
    }

    Webinar cancelledAt(Instant now) {
        return new Webinar(
                id,
                programmeId,
                areaIds,
                position,
                kind,
                title,
                startsAt,
                lengthMinutes,
                dateAssumed,
                details,
                materials,
                now,
                now,
                version);
    }

    String summary() {
        return title + "; " + when() + (dateAssumed ? " (da confermare)" : "") + "; ambiti: "
                + (isForAll() ? "tutti" : areaIds) + "; " + details.summary() + "; materiali: "
                + materials.stream().map(Material::title).toList() + (isCancelled() ? "; annullato" : "");
    }

    /** What a webinar is in the path. */
    public enum Kind {
        /** Opens the path. */
        KICK_OFF("Kick-off"),
        /** Opens a step and gives back the results of the one before. */
        STEP("Webinar di Step"),
        /** Gives back the results of the projects. */
        FINAL("Fase finale"),
        /** Stands outside of the path. */
        OTHER("Altro");

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
