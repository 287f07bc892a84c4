package it.tappe.notification.reminder.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderRules;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** The rules of reminders, for programs of coordinators. */
@Controller("/api/v1/reminder-rules")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReminderRuleApi {
    private final ReminderRules rules;

    ReminderRuleApi(ReminderRules rules) {
        this.rules = rules;
    }

    /** All rules, those that are suspended included. */
    @Get
    PageJson<ReminderRuleJson> list(Viewer viewer) {
        return PageJson.whole(rules.list(viewer), ReminderRuleJson::of);
    }

    /** One rule, with its ETag. */
    @Get("/{id}")
    HttpResponse<ReminderRuleJson> find(Viewer viewer, long id) {
        return answer(HttpStatus.OK, rules.find(viewer, id));
    }

    /** A new rule, which holds from today on. */
    @Post
    HttpResponse<ReminderRuleJson> create(Viewer viewer, @Body ReminderRuleJson.Sent sent) {
        rules.requireEditing(viewer);
        return answer(HttpStatus.CREATED, rules.create(viewer, sent.toEntry(null)));
    }

    /**
     * Changes a rule.
     *
     * @param ifMatch the ETag of the rule that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<ReminderRuleJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body ReminderRuleJson.Sent sent) {
        return answer(HttpStatus.OK, rules.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    private static MutableHttpResponse<ReminderRuleJson> answer(HttpStatus status, ReminderRule rule) {
        return HttpResponse.<ReminderRuleJson>status(status)
                .header("ETag", IfMatch.etag(rule.version()))
                .body(ReminderRuleJson.of(rule));
    }
}
