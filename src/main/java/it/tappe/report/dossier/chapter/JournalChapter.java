package it.tappe.report.dossier.chapter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in the order of time.
 *
 * @param isWhole whether it is the journal itself; else what the other chapters tell
 * @param earlierLeftOut whether there is more than fits, the earliest being left out
 */
public record JournalChapter(boolean isWhole, boolean earlierLeftOut, List<Entry> entries) {

    /** One thing that somebody did. */
    public record Entry(
            Instant at,
            String who,
            String what,
            String about,
            @Nullable String before,
            @Nullable String after) {}
}
