package it.tappe.notification.calendar;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Secret;
import it.tappe.access.Throttle;
import it.tappe.access.Viewer;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.document.calendar.CalendarFile;
import it.tappe.programme.Programmes;
import it.tappe.shared.Refusal;
import it.tappe.shared.Sha256;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Calendars as programs fetch them: whoever has the secret address reads, until it is revoked. */
@Singleton
@Transactional
public class PublishedCalendars {
    /** The least that may read a programme: what such a person sees, everybody may. */
    private static final Viewer ANYBODY =
            new Viewer(0, "calendario", "Calendario del programma", Role.OBSERVER, null);

    private static final String OWN = "Le tue scadenze, i webinar e le call di supporto, come sono ora in Tappe.";
    private static final String OF_PROGRAMME = "I webinar e le date degli Step, come sono ora in Tappe.";

    private final CalendarFeedRepository feeds;
    private final Accounts accounts;
    private final Programmes programmes;
    private final List<CalendarSource> sources;
    private final Clock clock;
    private final Throttle perCalendar = new Throttle(60, "Questo calendario è stato letto troppo spesso.");
    private final Throttle perAddress = new Throttle(60, "Troppi indirizzi di calendario che non esistono.");

    PublishedCalendars(
            CalendarFeedRepository feeds,
            Accounts accounts,
            Programmes programmes,
            List<CalendarSource> sources,
            Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.programmes = programmes;
        this.sources = sources;
        this.clock = clock;
    }

    /** Whose calendar is to be written, and what it is called. */
    private record Reader(Viewer viewer, String name, String description) {}

    /**
     * The calendar with this secret; refused with 404 when there is none (any more) or its owner is deactivated, and with
     * 429 when it is fetched too often, or too many are tried out.
     *
     * @param networkAddress from which it is fetched
     */
    public PublishedCalendar read(String secret, String networkAddress) {
        perAddress.take(networkAddress);
        String hash = Secret.hash(secret);
        CalendarFeed feed = feeds.findBySecretHash(hash).orElseThrow(Refusal.NotFound::new);
        Reader reader = reader(feed);
        perAddress.giveBack(networkAddress);
        perCalendar.take(hash);
        return publish(feed, reader);
    }

    private PublishedCalendar publish(CalendarFeed before, Reader reader) {
        Instant now = clock.instant();
        List<CalendarEvent> events = sources.stream()
                .flatMap(source -> source.events(reader.viewer()).stream())
                .sorted(Comparator.comparing(CalendarEvent::startsAt).thenComparing(CalendarEvent::uid))
                .toList();
        CalendarFeed feed = before.holding(hash(reader, events), now);
        if (feed.revision() != before.revision()) {
            feeds.changed(feed.id(), feed.contentHash(), feed.revision(), now);
        }
        if (feed.isToBeMarkedFetchedAt(now)) {
            feeds.fetched(feed.id(), now);
        }
        CalendarFile file = CalendarFile.feed(
                reader.name(),
                reader.description(),
                events.stream()
                        .map(event -> event.changed(feed.revision(), feed.changedAt()))
                        .toList());
        return new PublishedCalendar(
                file.text(),
                "\"" + feed.revision() + "-" + feed.contentHash().substring(0, 16) + "\"",
                feed.changedAt());
    }

    private Reader reader(CalendarFeed feed) {
        Long accountId = feed.accountId();
        if (accountId == null) {
            return new Reader(ANYBODY, "Tappe – " + programmes.current(ANYBODY).name(), OF_PROGRAMME);
        }
        Viewer viewer = accounts.active(accountId).map(Account::viewer).orElseThrow(Refusal.NotFound::new);
        return new Reader(viewer, "Tappe – " + viewer.displayName(), OWN);
    }

    private static String hash(Reader reader, List<CalendarEvent> events) {
        return Sha256.of((reader.name() + events).getBytes(StandardCharsets.UTF_8));
    }
}
