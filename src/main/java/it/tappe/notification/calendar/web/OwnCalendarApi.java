package it.tappe.notification.calendar.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.notification.calendar.CalendarFeed;
import it.tappe.notification.calendar.CalendarFeeds;
import it.tappe.shared.Refusal;
import java.time.Instant;

/** The address of one's own calendar, for programs. */
@Controller("/api/v1/me/calendar")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OwnCalendarApi {
    private final CalendarFeeds feeds;

    OwnCalendarApi(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** When the address was made and when the calendar was last fetched; 404 when there is none. */
    @Get
    Made show(Viewer viewer) {
        return feeds.own(viewer).map(Made::of).orElseThrow(Refusal.NotFound::new);
    }

    /** Makes a new address, which is in this answer only; the one before ends. */
    @Post
    @Status(HttpStatus.CREATED)
    New renew(Viewer viewer) {
        return new New(feeds.renewOwn(viewer));
    }

    /** Ends the address; again is no error. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void revoke(Viewer viewer) {
        feeds.revokeOwn(viewer);
    }

    /** A calendar without its address, which nobody keeps. */
    @Serdeable
    record Made(Instant createdAt, @Nullable Instant lastFetchedAt) {
        static Made of(CalendarFeed feed) {
            return new Made(feed.createdAt(), feed.lastFetchedAt());
        }
    }

    /** The address that calendars subscribe to. */
    @Serdeable
    record New(String address) {}
}
