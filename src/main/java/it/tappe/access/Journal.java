package it.tappe.access;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.shared.Page;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit trail: every change, decision and download, in the same transaction as what it tells of. */
@Singleton
@Transactional
public class Journal {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_ACTOR = 200;
    private static final int LONGEST_LABEL = 500;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final JournalRepository entries;
    private final Clock clock;

    Journal(JournalRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Which entries are asked for; null means any. Days are days in Rome, both included. */
    public record Filter(
            @Nullable Act act,
            @Nullable Long accountId,
            @Nullable Long projectWorkId,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** Notes what the viewer did. */
    public void note(Viewer viewer, Act act, JournalSubject subject) {
        save(viewer.accountId(), viewer.displayName(), act, subject);
    }

    /** Notes what happened without a signed-in person: the first loading, a refused sign-in. */
    public void note(String actor, Act act, JournalSubject subject) {
        save(null, actor, act, subject);
    }

    /** Newest first. The cursor is the id before which the page starts. */
    public Page<JournalEntry> find(Viewer viewer, Filter filter, @Nullable Long before, int limit) {
        viewer.require(Action.READ_JOURNAL);
        Act act = filter.act();
        LocalDate since = filter.since();
        LocalDate until = filter.until();
        return Page.cut(
                entries.find(
                        before == null ? Long.MAX_VALUE : before,
                        act == null ? null : act.name(),
                        filter.accountId(),
                        filter.projectWorkId(),
                        since == null ? FIRST : RomeTime.startOf(since),
                        until == null ? LAST : RomeTime.endOf(until),
                        limit + 1),
                limit,
                entry -> String.valueOf(entry.id()));
    }

    /** What was done to one thing, newest first, for whom a door lets see it. */
    public List<JournalEntry> of(String subjectType, long subjectId) {
        return entries.of(subjectType, subjectId);
    }

    private void save(@Nullable Long accountId, String actor, Act act, JournalSubject subject) {
        entries.save(new JournalEntry(
                0,
                clock.instant(),
                accountId,
                cut(actor, LONGEST_ACTOR),
                act,
                subject.type(),
                subject.id(),
                cut(subject.label(), LONGEST_LABEL),
                subject.projectWorkId(),
                subject.before() == null ? null : cut(subject.before(), LONGEST_TEXT),
                subject.after() == null ? null : cut(subject.after(), LONGEST_TEXT)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
