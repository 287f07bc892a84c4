package it.tappe.notification.reminder;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.shared.Page;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The <i>promemoria</i>: what is planned, what was sent, and the sending itself. */
@Singleton
public class Reminders {
    /** How far ahead anybody can look, in days. */
    public static final int MOST_DAYS = 60;

    private final Planning planning;
    private final Digests digests;
    private final SentReminderRepository sent;
    private final Clock clock;

    Reminders(Planning planning, Digests digests, SentReminderRepository sent, Clock clock) {
        this.planning = planning;
        this.digests = digests;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * Who will be reminded of what, today and on the days after it, if nothing changes meanwhile.
     *
     * @param role of the person, or null for all
     * @param provinceId the person's province or the one that is told of, or null for all
     */
    public List<Digest> planned(Viewer viewer, int days, @Nullable Role role, @Nullable Long provinceId) {
        viewer.require(Action.EDIT_REMINDERS);
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.Invalid.field("days", "I giorni vanno da 1 a " + MOST_DAYS + ".");
        }
        return plan(clock.instant(), days).stream()
                .filter(digest -> digest.isFor(role, provinceId))
                .toList();
    }

    /** What the viewer will be reminded of. */
    public List<Digest> own(Viewer viewer, int days) {
        return plan(clock.instant(), days).stream()
                .filter(digest -> digest.to().id() == viewer.accountId())
                .toList();
    }

    /** What was sent, the newest first. The cursor is the id before which the page starts. */
    @Transactional
    public Page<SentReminder> sent(Viewer viewer, @Nullable Long before, int limit) {
        viewer.require(Action.EDIT_REMINDERS);
        return Page.cut(
                sent.list(before == null ? Long.MAX_VALUE : before, limit + 1),
                limit,
                one -> String.valueOf(one.id()));
    }

    /**
     * Sends the mails that are due, each in a transaction of its own: what a crash leaves over, the next run sends. Can be
     * called at any time, on several nodes at once.
     *
     * @return how many mails were put into the outbox
     */
    public int sendDue() {
        Instant now = clock.instant();
        int count = 0;
        for (Digest digest : plan(now, 1)) {
            if (!digest.sendsAt().isAfter(now) && digests.send(digest, now)) {
                count++;
            }
        }
        return count;
    }

    private List<Digest> plan(Instant now, int days) {
        return planning.gather(now).from(now, days);
    }
}
