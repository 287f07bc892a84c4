package it.tappe.support.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.actionpoint.Origin;
import it.tappe.actionpoint.json.ActionPointInput;
import it.tappe.actionpoint.json.ActionPointJson;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.support.minutes.CallRecords;
import it.tappe.support.minutes.MinuteBook;
import it.tappe.support.minutes.Minutes;
import it.tappe.support.web.CallRecordJson.AttendanceSent;
import it.tappe.support.web.CallRecordJson.MinutesJson;
import it.tappe.support.web.CallRecordJson.MinutesSent;
import it.tappe.web.IfMatch;

/** One support call for programs: who came, its minutes, its actions. */
@Controller("/api/v1/support-calls/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CallRecordApi {
    private final SupportCalls calls;
    private final CallRecords records;
    private final MinuteBook book;
    private final ActionPoints actionPoints;

    CallRecordApi(SupportCalls calls, CallRecords records, MinuteBook book, ActionPoints actionPoints) {
        this.calls = calls;
        this.records = records;
        this.book = book;
        this.actionPoints = actionPoints;
    }

    @Get
    HttpResponse<CallRecordJson> find(Viewer viewer, long id) {
        SupportCall call = calls.find(viewer, id);
        return HttpResponse.ok(json(viewer, id)).header("ETag", IfMatch.etag(call.version()));
    }

    /** The minutes; their ETag is the number of the saving. */
    @Get("/minutes")
    HttpResponse<MinutesJson> minutes(Viewer viewer, long id) {
        return answer(records.find(viewer, id).minutes());
    }

    /**
     * Saves notes and decisions.
     *
     * @param ifMatch the ETag of the minutes that were read; 412 when somebody has saved since, 428 without it
     */
    @Put("/minutes")
    HttpResponse<MinutesJson> write(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body MinutesSent sent) {
        return answer(
                book.write(viewer, id, sent.toEntry(IfMatch.version(ifMatch))).minutes());
    }

    /** Records who came, or that somebody did not. */
    @Post("/attendance")
    CallRecordJson attend(Viewer viewer, long id, @Body AttendanceSent sent) {
        book.attend(viewer, id, sent.toEntry());
        return json(viewer, id);
    }

    /** A new action. */
    @Post("/action-points")
    @Status(HttpStatus.CREATED)
    ActionPointJson add(Viewer viewer, long id, @Body ActionPointInput sent) {
        SupportCall call = calls.find(viewer, id);
        return ActionPointJson.of(actionPoints.add(viewer, Origin.call(id, call.projectWorkId()), sent.toEntry(null)));
    }

    private CallRecordJson json(Viewer viewer, long id) {
        return CallRecordJson.of(records.find(viewer, id), calls.history(viewer, id));
    }

    private static HttpResponse<MinutesJson> answer(Minutes minutes) {
        return HttpResponse.ok(MinutesJson.of(minutes)).header("ETag", IfMatch.etag(minutes.number()));
    }
}
