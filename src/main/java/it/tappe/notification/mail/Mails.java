package it.tappe.notification.mail;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.notification.mail.server.MailServer;
import it.tappe.shared.Page;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mails that Tappe sends and has sent: coordinators read all of them, everybody their own. */
@Singleton
@Transactional
public class Mails {
    private final MailRepository mails;
    private final OutboxMailRepository outbox;
    private final MailServer server;
    private final Journal journal;
    private final ApplicationEventPublisher<Outbox.Put> events;
    private final Clock clock;

    Mails(
            MailRepository mails,
            OutboxMailRepository outbox,
            MailServer server,
            Journal journal,
            ApplicationEventPublisher<Outbox.Put> events,
            Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.server = server;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which mails are asked for; null means any.
     *
     * @param who part of the recipient's name or address
     * @param about part of the subject or of the cause
     */
    public record Filter(
            OutboxMail.@Nullable State state, @Nullable String who, @Nullable String about) {}

    /** Newest first. The cursor is the id before which the page starts. */
    public Page<MailRow> list(Viewer viewer, Filter filter, @Nullable Long before, int limit) {
        viewer.require(Action.MANAGE_MAILS);
        OutboxMail.State state = filter.state();
        return page(
                limit,
                more -> mails.find(
                        before == null ? Long.MAX_VALUE : before,
                        state == null ? null : state.name(),
                        small(filter.who()),
                        small(filter.about()),
                        more));
    }

    /** How many are in each state, also those in which none is. */
    public Map<OutboxMail.State, Long> counts(Viewer viewer) {
        viewer.require(Action.MANAGE_MAILS);
        Map<OutboxMail.State, Long> counts = new EnumMap<>(OutboxMail.State.class);
        for (OutboxMail.State state : OutboxMail.State.values()) {
            counts.put(state, 0L);
        }
        mails.counts().forEach(count -> counts.put(count.state(), count.mails()));
        return counts;
    }

    /** What there is to say about the mail server: that there is none, that nothing leaves a demo. */
    public Optional<String> notice(Viewer viewer) {
        viewer.require(Action.MANAGE_MAILS);
        return Optional.ofNullable(server.notice());
    }

    /** One mail, whoever it is for. */
    public OutboxMail find(Viewer viewer, long id) {
        viewer.require(Action.MANAGE_MAILS);
        return mails.findById(id).orElseThrow(Refusal.NotFound::new);
    }

    /** The viewer's own mails, newest first. */
    public Page<MailRow> own(Viewer viewer, @Nullable Long before, int limit) {
        return page(limit, more -> mails.own(viewer.accountId(), before == null ? Long.MAX_VALUE : before, more));
    }

    /** One of the viewer's own mails; somebody else's does not exist. */
    public OutboxMail findOwn(Viewer viewer, long id) {
        return mails.findById(id)
                .filter(mail -> Long.valueOf(viewer.accountId()).equals(mail.accountId()))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Has a mail tried again that was given up or may have got lost; 409 when there is nothing to be tried again. */
    public OutboxMail sendAgain(Viewer viewer, long id) {
        OutboxMail mail = find(viewer, id);
        if (!mail.isRepeatable() || outbox.repeat(id, clock.instant()) != 1) {
            throw new Refusal.Conflict(
                    mail.secret()
                            ? "Questo messaggio conteneva un collegamento monouso: creane uno nuovo dalla pagina dell’account."
                            : "Si può inviare di nuovo solo un messaggio non inviato o dall’esito incerto.");
        }
        events.publishEvent(new Outbox.Put());
        OutboxMail after = find(viewer, id);
        journal.note(
                viewer,
                Act.MAIL_ASKED_AGAIN,
                JournalSubject.of("mail", id, mail.subject() + " – " + mail.address())
                        .changed(mail.state().label(), after.state().label()));
        return after;
    }

    private static Page<MailRow> page(int limit, Function<Integer, List<MailRow>> read) {
        return Page.cut(read.apply(limit + 1), limit, row -> String.valueOf(row.id()));
    }

    private static @Nullable String small(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip().toLowerCase(Locale.ITALIAN);
    }
}
