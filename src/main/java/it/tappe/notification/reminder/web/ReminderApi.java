package it.tappe.notification.reminder.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.notification.reminder.Reminders;
import it.tappe.shared.Page;
import it.tappe.web.PageJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What reminders are planned and which were sent, for programs of coordinators. */
@Controller("/api/v1/reminders")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReminderApi {
    private final Reminders reminders;

    ReminderApi(Reminders reminders) {
        this.reminders = reminders;
    }

    /**
     * The mails that are planned, if nothing changes meanwhile.
     *
     * @param days how many, today included; at most 60
     * @param role of the person
     * @param province id: the person's, or the one that is told of
     */
    @Get
    PageJson<DigestJson> planned(
            Viewer viewer,
            @QueryValue(defaultValue = "14") int days,
            @Nullable @QueryValue Role role,
            @Nullable @QueryValue Long province) {
        return PageJson.whole(reminders.planned(viewer, days, role, province), DigestJson::of);
    }

    /**
     * What was sent, the newest first.
     *
     * @param limit how many at most
     * @param cursor the nextCursor of the page before
     */
    @Get("/sent")
    PageJson<DigestJson.SentJson> sent(
            Viewer viewer,
            @QueryValue(defaultValue = "200")
                    @Min(value = 1, message = "Almeno 1.")
                    @Max(value = Page.MOST, message = "Al massimo 200.")
                    int limit,
            @Nullable @QueryValue Long cursor) {
        return PageJson.of(reminders.sent(viewer, cursor, limit), DigestJson.SentJson::of);
    }
}
