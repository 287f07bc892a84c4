package it.tappe.support.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.support.slot.Slot;
import it.tappe.support.slot.Slots;
import it.tappe.support.web.SlotJson.PublishedJson;
import it.tappe.web.PageJson;
import java.util.List;

/** The times that tutors offer, for programs. */
@Controller("/api/v1/support-slots")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SlotApi {
    private final Slots slots;

    SlotApi(Slots slots) {
        this.slots = slots;
    }

    /**
     * Times that are not over, in the order of time: for tutors their own, for coordinators everybody's, taken or not; for
     * others the free ones of the tutors of their project works.
     *
     * @param projectWork only the free times of its tutors
     * @param tutor only this tutor's; for coordinators
     */
    @Get
    PageJson<SlotJson> list(Viewer viewer, @QueryValue @Nullable Long projectWork, @QueryValue @Nullable Long tutor) {
        return PageJson.whole(find(viewer, projectWork, tutor), SlotJson::of);
    }

    /** Publishes one time, or one a week without holidays. */
    @Post
    @Status(HttpStatus.CREATED)
    PublishedJson publish(Viewer viewer, @Body SlotJson.Sent sent) {
        return PublishedJson.of(slots.publish(viewer, sent.toEntry()));
    }

    /** Takes a free time back; 409 when it is booked. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(Viewer viewer, long id) {
        slots.withdraw(viewer, id);
    }

    private List<Slot> find(Viewer viewer, @Nullable Long projectWork, @Nullable Long tutor) {
        if (projectWork != null) {
            return slots.free(viewer, projectWork);
        }
        return viewer.may(Action.PUBLISH_SLOTS) ? slots.list(viewer, tutor) : slots.free(viewer);
    }
}
