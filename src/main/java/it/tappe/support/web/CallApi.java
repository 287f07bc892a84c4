package it.tappe.support.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.shared.Fields;
import it.tappe.shared.Page;
import it.tappe.support.Bookings;
import it.tappe.support.CallFilter;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Support calls for programs: booked, moved, cancelled. */
@Controller("/api/v1/support-calls")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CallApi {
    private final SupportCalls calls;
    private final Bookings bookings;
    private final Clock clock;

    CallApi(SupportCalls calls, Bookings bookings, Clock clock) {
        this.calls = calls;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * The calls that the caller sees, by id.
     *
     * @param step order number
     * @param from starts from this instant on
     * @param until starts before this instant
     * @param cursor from {@code nextCursor} of the page before
     */
    @Get
    PageJson<CallJson> list(
            Viewer viewer,
            @QueryValue @Nullable Long projectWork,
            @QueryValue @Nullable Integer step,
            @QueryValue @Nullable Long tutor,
            @QueryValue @Nullable CallStatus status,
            @QueryValue @Nullable Instant from,
            @QueryValue @Nullable Instant until,
            @QueryValue(defaultValue = "50") int limit,
            @QueryValue @Nullable Long cursor) {
        long after = cursor == null ? 0 : cursor;
        int most = Math.max(1, Math.min(limit, Page.MOST));
        Instant now = clock.instant();
        List<SupportCall> found =
                calls.list(viewer, new CallFilter(projectWork, step, tutor, status, from, until)).stream()
                        .filter(call -> call.id() > after)
                        .sorted(Comparator.comparing(SupportCall::id))
                        .limit(most + 1L)
                        .toList();
        return PageJson.of(Page.cut(found, most, last -> String.valueOf(last.id())), call -> CallJson.of(call, now));
    }

    /** Books a free slot; 409 when somebody was faster or the step has its call. */
    @Post
    @Status(HttpStatus.CREATED)
    CallJson book(Viewer viewer, @Body CallJson.Booking sent) {
        Long projectWork = sent.projectWork();
        Integer step = sent.step();
        new Fields()
                .check(projectWork != null, "projectWork", "Indica il project work.")
                .check(step != null, "step", "Indica lo Step.")
                .refuseIfWrong();
        return json(bookings.book(viewer, projectWork == null ? 0 : projectWork, step == null ? 0 : step, sent.slot()));
    }

    /**
     * Moves the call to another free slot.
     *
     * @param ifMatch the version that was read, as an ETag; not needed
     */
    @Put("/{id}/slot")
    CallJson move(Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body CallJson.Move sent) {
        return json(bookings.move(viewer, id, sent.slot(), sent.reason(), IfMatch.version(ifMatch)));
    }

    /**
     * Cancels the call.
     *
     * @param reason needed when it comes without notice
     */
    @Delete("/{id}")
    CallJson cancel(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @QueryValue @Nullable String reason) {
        return json(bookings.cancel(viewer, id, reason, IfMatch.version(ifMatch)));
    }

    private CallJson json(SupportCall call) {
        return CallJson.of(call, clock.instant());
    }
}
