package it.tappe.access.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Act;
import it.tappe.access.JournalEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal as programs read it.
 *
 * @param account id of who acted; null where nobody was signed in
 * @param actor the name that the actor had then
 */
@Serdeable
record JournalJson(
        long id,
        Instant at,
        @Nullable Long account,
        String actor,
        Act act,
        String subjectType,
        @Nullable Long subjectId,
        String subject,
        @Nullable Long projectWork,
        @Nullable String before,
        @Nullable String after) {

    static JournalJson of(JournalEntry entry) {
        return new JournalJson(
                entry.id(),
                entry.at(),
                entry.accountId(),
                entry.actor(),
                entry.act(),
                entry.subjectType(),
                entry.subjectId(),
                entry.subject(),
                entry.projectWorkId(),
                entry.beforeText(),
                entry.afterText());
    }
}
