package it.tappe.access;

import org.jspecify.annotations.Nullable;

/**
 * What a journal entry speaks of.
 *
 * @param type what kind of thing, as its table is named
 * @param label as people recognise it, so that the journal can be read without the thing
 * @param projectWorkId the project work that it belongs to, or null
 * @param before what changed, as it was; null where nothing was
 * @param after as it is now; null where nothing is
 */
public record JournalSubject(
        String type,
        @Nullable Long id,
        String label,
        @Nullable Long projectWorkId,
        @Nullable String before,
        @Nullable String after) {

    /** A subject without before and after. */
    public static JournalSubject of(String type, @Nullable Long id, String label) {
        return new JournalSubject(type, id, label, null, null, null);
    }

    /** The same, as part of a project work. */
    public JournalSubject in(long projectWork) {
        return new JournalSubject(type, id, label, projectWork, before, after);
    }

    /** The same, with what changed. */
    public JournalSubject changed(@Nullable String from, @Nullable String to) {
        return new JournalSubject(type, id, label, projectWorkId, from, to);
    }
}
