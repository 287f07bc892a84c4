package it.tappe.support.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.support.slot.Slot;
import it.tappe.support.slot.SlotEntry;
import it.tappe.support.slot.SlotSeries.Skipped;
import it.tappe.support.slot.Slots.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that a tutor offers, as programs read it.
 *
 * @param call the standing call that takes it; null while it is free
 */
@Serdeable
record SlotJson(
        long id,
        long tutor,
        String tutorName,
        Instant startsAt,
        Instant endsAt,
        int minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String note,
        @Nullable Long call) {

    static SlotJson of(Slot slot) {
        return new SlotJson(
                slot.id(),
                slot.tutorId(),
                slot.tutorName(),
                slot.startsAt(),
                slot.endsAt(),
                slot.minutes(),
                slot.place(),
                slot.link(),
                slot.note(),
                slot.callId());
    }

    /** What has been published, and which days of a series were left out. */
    @Serdeable
    record PublishedJson(List<SlotJson> items, List<SkippedJson> skipped) {
        static PublishedJson of(Published published) {
            return new PublishedJson(
                    published.slots().stream().map(SlotJson::of).toList(),
                    published.skipped().stream().map(SkippedJson::of).toList());
        }
    }

    /** A day on which nothing is published, and why. */
    @Serdeable
    record SkippedJson(LocalDate day, String reason) {
        static SkippedJson of(Skipped skipped) {
            return new SkippedJson(skipped.day(), skipped.reason());
        }
    }

    /**
     * What a program sends to publish one time, or with {@code weeks} or {@code until} one a week; day and time in Rome.
     *
     * @param tutor for whom a coordinator does it; null for the caller
     */
    @Serdeable
    record Sent(
            @Nullable Long tutor,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String link,
            @Nullable String note,
            @Nullable Integer weeks,
            @Nullable LocalDate until) {

        /** What is missing goes on as null to Bean Validation, which says so. */
        @SuppressWarnings("NullAway")
        SlotEntry toEntry() {
            return new SlotEntry(tutor, day, time, minutes, place, link, note, weeks, until);
        }
    }
}
