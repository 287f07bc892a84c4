package it.tappe.report.schedule.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.schedule.ScheduledPrint;
import it.tappe.report.schedule.Schedules;
import it.tappe.shared.Refusal;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** Scheduled reports, for programs of coordinators. */
@Controller("/api/v1/report-schedules")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ScheduleApi {
    private final Schedules schedules;

    ScheduleApi(Schedules schedules) {
        this.schedules = schedules;
    }

    /** All schedules, those that are suspended included. */
    @Get
    PageJson<ScheduleJson> list(Viewer viewer) {
        return PageJson.whole(schedules.list(viewer), ScheduleJson::of);
    }

    /** One schedule, with its ETag. */
    @Get("/{id}")
    HttpResponse<ScheduleJson> find(Viewer viewer, long id) {
        return answer(HttpStatus.OK, schedules.find(viewer, id));
    }

    /** Sends one of one's own settings from now on. */
    @Post
    HttpResponse<ScheduleJson> create(Viewer viewer, @Body ScheduleJson.Sent sent) {
        schedules.requireEditing(viewer);
        Long setting = sent.settingId();
        if (setting == null) {
            throw Refusal.Invalid.field("settingId", "Indica le impostazioni salvate.");
        }
        return answer(HttpStatus.CREATED, schedules.create(viewer, setting, sent.toEntry(0L)));
    }

    /**
     * Changes a schedule, which holds anew from now on; its setting stays.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<ScheduleJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body ScheduleJson.Sent sent) {
        return answer(HttpStatus.OK, schedules.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Deletes a schedule. */
    @Delete("/{id}")
    HttpResponse<?> delete(Viewer viewer, long id) {
        schedules.delete(viewer, id);
        return HttpResponse.noContent();
    }

    private static HttpResponse<ScheduleJson> answer(HttpStatus status, ScheduledPrint print) {
        return HttpResponse.<ScheduleJson>status(status)
                .header("ETag", IfMatch.etag(print.schedule().version()))
                .body(ScheduleJson.of(print));
    }
}
