package it.tappe.notification.reminder.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.notification.reminder.Reminders;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderRules;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The rules of reminders, for the coordinator. */
@Controller("/promemoria")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReminderRulePages {
    private static final int LATELY = 10;

    private final ReminderRules rules;
    private final Reminders reminders;
    private final Pages pages;

    ReminderRulePages(ReminderRules rules, Reminders reminders, Pages pages) {
        this.rules = rules;
        this.reminders = reminders;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("reminder/list", "Promemoria")
                        .with("rules", rules.list(viewer))
                        .with("today", reminders.planned(viewer, 1, null, null))
                        .with("sent", reminders.sent(viewer, null, LATELY).items()));
    }

    @Get("/nuova")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        rules.requireEditing(viewer);
        return pages.show(request, create(RuleForm.blank()));
    }

    @Post("/nuova")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        rules.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    rules.create(viewer, RuleForm.entry(form));
                    return new Pages.Done("/promemoria", "Regola creata: vale da oggi.");
                },
                ReminderRulePages::create);
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        ReminderRule rule = rules.find(viewer, id);
        return pages.show(request, edit(rule, RuleForm.of(rule)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        rules.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ReminderRule saved = rules.change(viewer, id, RuleForm.entry(form));
                    return new Pages.Done(
                            "/promemoria",
                            saved.active() ? "Regola salvata: vale da oggi." : "Regola sospesa: non manda più nulla.");
                },
                again -> {
                    ReminderRule rule = rules.find(viewer, id);
                    return edit(rule, again.restOn(RuleForm.of(rule)));
                });
    }

    private static View create(Form form) {
        return view("Nuova regola", "/promemoria/nuova", form);
    }

    private static View edit(ReminderRule rule, Form form) {
        return view(rule.subject().label() + ": " + rule.when(), "/promemoria/" + rule.id(), form);
    }

    private static View view(String title, String action, Form form) {
        return View.of("reminder/rule", title)
                .under("Promemoria", "/promemoria")
                .with("title", title)
                .with("action", action)
                .with("subjects", RuleForm.SUBJECTS)
                .with("sides", RuleForm.SIDES)
                .with("audiences", RuleForm.AUDIENCES)
                .with("form", form);
    }
}
