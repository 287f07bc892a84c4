package it.tappe.webinar.minutes.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.webinar.minutes.MinutesEntry;
import it.tappe.webinar.minutes.MinutesVersion;
import it.tappe.webinar.minutes.Note;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of minutes, for programs. */
@Serdeable
record MinutesJson(
        int number, List<NoteJson> notes, String decisions, boolean published, Instant savedAt, String savedBy) {

    /** What was said on one item; {@code title} is the item's. */
    @Serdeable
    record NoteJson(@Nullable String title, @Nullable String text) {}

    /** What a program sends. */
    @Serdeable
    record Sent(
            @Nullable List<NoteJson> notes,
            @Nullable String decisions,
            @Nullable Boolean published) {
        MinutesEntry toEntry(@Nullable Long basedOn) {
            return new MinutesEntry(
                    notes == null
                            ? List.of()
                            : notes.stream()
                                    .map(one -> new Note(
                                            one.title() == null ? "" : one.title(),
                                            one.text() == null ? "" : one.text()))
                                    .toList(),
                    decisions == null ? "" : decisions,
                    Boolean.TRUE.equals(published),
                    basedOn);
        }
    }

    /** A version in the list of all. */
    @Serdeable
    record RowJson(int number, boolean published, Instant savedAt, String savedBy) {
        static RowJson of(MinutesVersion.Row row) {
            return new RowJson(row.number(), row.published(), row.savedAt(), row.savedByName());
        }
    }

    static MinutesJson of(MinutesVersion version) {
        return new MinutesJson(
                version.number(),
                version.notes().stream()
                        .map(note -> new NoteJson(note.title(), note.text()))
                        .toList(),
                version.decisions(),
                version.published(),
                version.savedAt(),
                version.savedByName());
    }
}
