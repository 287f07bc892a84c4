package it.tappe.notification.calendar;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Secret;
import it.tappe.access.Viewer;
import it.tappe.programme.Programme;
import it.tappe.programme.Programmes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of calendars: everybody makes and revokes their own, coordinators that of the programme. */
@Singleton
@Transactional
public class CalendarFeeds {
    private final CalendarFeedRepository feeds;
    private final Programmes programmes;
    private final Addresses addresses;
    private final Journal journal;
    private final Clock clock;

    CalendarFeeds(
            CalendarFeedRepository feeds, Programmes programmes, Addresses addresses, Journal journal, Clock clock) {
        this.feeds = feeds;
        this.programmes = programmes;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
    }

    /** The viewer's own calendar, if it has an address. */
    public Optional<CalendarFeed> own(Viewer viewer) {
        viewer.require(Action.OWN_CALENDAR);
        return feeds.findByAccountId(viewer.accountId());
    }

    /** Makes a new address of the viewer's own calendar, which is shown this once; the one before ends. */
    public String renewOwn(Viewer viewer) {
        viewer.require(Action.OWN_CALENDAR);
        String secret = renew(own(viewer), viewer.accountId(), null);
        journal.note(viewer, Act.CALENDAR_MADE, subject(viewer));
        return addresses.feed(secret);
    }

    /** Ends the address of the viewer's own calendar; again is no error. */
    public void revokeOwn(Viewer viewer) {
        own(viewer).ifPresent(feed -> {
            feeds.delete(feed.id());
            journal.note(viewer, Act.CALENDAR_REVOKED, subject(viewer));
        });
    }

    /** The programme's calendar, if it has an address. */
    public Optional<CalendarFeed> ofProgramme(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        return programmes.latest(viewer).flatMap(programme -> feeds.findByProgrammeId(programme.id()));
    }

    /** Makes a new address of the programme's calendar, which is shown this once; the one before ends. */
    public String renewOfProgramme(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        Programme programme = programmes.current(viewer);
        String secret = renew(ofProgramme(viewer), null, programme.id());
        journal.note(viewer, Act.CALENDAR_MADE, subject(programme));
        return addresses.feed(secret);
    }

    /** Ends the address of the programme's calendar; again is no error. */
    public void revokeOfProgramme(Viewer viewer) {
        ofProgramme(viewer).ifPresent(feed -> {
            feeds.delete(feed.id());
            journal.note(viewer, Act.CALENDAR_REVOKED, subject(programmes.current(viewer)));
        });
    }

    private String renew(Optional<CalendarFeed> before, @Nullable Long accountId, @Nullable Long programmeId) {
        Instant now = clock.instant();
        String secret = Secret.create();
        if (before.isPresent()) {
            feeds.renew(before.get().id(), Secret.hash(secret), now);
        } else {
            feeds.save(CalendarFeed.create(accountId, programmeId, Secret.hash(secret), now));
        }
        return secret;
    }

    private static JournalSubject subject(Viewer viewer) {
        return JournalSubject.of("account", viewer.accountId(), viewer.username());
    }

    private static JournalSubject subject(Programme programme) {
        return JournalSubject.of("programme", programme.id(), programme.name());
    }
}
