package it.tappe.report.schedule.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.choice.FilterChoices;
import it.tappe.report.schedule.Schedule;
import it.tappe.report.schedule.ScheduledPrint;
import it.tappe.report.schedule.Schedules;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.Settings;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** «Invii programmati», for coordinators. */
@Controller("/report/invii")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class SchedulePages {
    private static final String PATH = "/report/invii";
    private static final String TITLE = "Invii programmati";

    private final Schedules schedules;
    private final Settings settings;
    private final FilterChoices choices;
    private final Pages pages;

    SchedulePages(Schedules schedules, Settings settings, FilterChoices choices, Pages pages) {
        this.schedules = schedules;
        this.settings = settings;
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("report/schedules", TITLE)
                        .under("Report", "/report")
                        .with("viewer", viewer)
                        .with("prints", schedules.list(viewer))
                        .with("choices", choices.of(viewer)));
    }

    /** Of one of the viewer's settings; of one that is scheduled already the schedule is shown. */
    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer, @QueryValue long impostazione) {
        Optional<Schedule> present = schedules.ofSetting(viewer, impostazione);
        Setting setting = settings.find(viewer, impostazione);
        return present.isPresent()
                ? HttpResponse.seeOther(URI.create(PATH + "/" + present.get().id()))
                : pages.show(request, create(viewer, setting, ScheduleForm.blank()));
    }

    @Post("/nuovo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(
            HttpRequest<?> request, Viewer viewer, @QueryValue long impostazione, @Body Map<String, Object> body) {
        schedules.requireEditing(viewer);
        Setting setting = settings.find(viewer, impostazione);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ScheduledPrint made = schedules.create(viewer, impostazione, ScheduleForm.entry(form));
                    return new Pages.Done(
                            PATH, "Invio programmato: " + made.schedule().when() + ".");
                },
                again -> create(viewer, setting, again));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        ScheduledPrint print = schedules.find(viewer, id);
        return pages.show(request, edit(viewer, print, ScheduleForm.of(print)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        schedules.find(viewer, id);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    schedules.change(viewer, id, ScheduleForm.entry(form));
                    return new Pages.Done(PATH, "Invio programmato salvato.");
                },
                again -> {
                    ScheduledPrint now = schedules.find(viewer, id);
                    return edit(viewer, now, again.restOn(ScheduleForm.of(now)));
                });
    }

    @Post("/{id}/sospensione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> suspend(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        schedules.suspend(viewer, id, true);
        return pages.goTo(request, PATH, "Invio sospeso: non manda più nulla.");
    }

    @Post("/{id}/ripresa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resume(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        schedules.suspend(viewer, id, false);
        return pages.goTo(request, PATH, "L’invio riprende dalla prossima volta.");
    }

    @Post("/{id}/eliminazione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        schedules.delete(viewer, id);
        return pages.goTo(request, PATH, "Invio programmato eliminato.");
    }

    private View create(Viewer viewer, Setting setting, Form form) {
        return view(viewer, setting, PATH + "/nuovo?impostazione=" + setting.id(), form);
    }

    private View edit(Viewer viewer, ScheduledPrint print, Form form) {
        return view(viewer, print.setting(), PATH + "/" + print.schedule().id(), form);
    }

    private View view(Viewer viewer, Setting setting, String action, Form form) {
        return View.of("report/schedule", "Invio di «" + setting.name() + "»")
                .under("Report", "/report")
                .under(TITLE, PATH)
                .with("setting", setting)
                .with("words", choices.of(viewer).words(setting.query()))
                .with("action", action)
                .with("weekdays", ScheduleForm.WEEKDAYS)
                .with("people", ScheduleForm.names(schedules.receivers(viewer, setting)))
                .with("form", form);
    }
}
