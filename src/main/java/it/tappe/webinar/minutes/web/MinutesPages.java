package it.tappe.webinar.minutes.web;

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
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agendas;
import it.tappe.webinar.minutes.Minutes;
import it.tappe.webinar.minutes.MinutesVersion;
import java.util.Map;

/** The minutes of a webinar: read, written version by version, printed. */
@Controller("/webinar/{id}/verbale")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class MinutesPages {
    private final Webinars webinars;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Pages pages;

    MinutesPages(Webinars webinars, Agendas agendas, Minutes minutes, Pages pages) {
        this.webinars = webinars;
        this.agendas = agendas;
        this.minutes = minutes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        View view = reading(viewer, id);
        return pages.show(
                request,
                minutes.latest(viewer, id)
                        .map(found -> view.with("version", found))
                        .orElse(view));
    }

    @Get("/versioni/{number}")
    HttpResponse<?> version(HttpRequest<?> request, Viewer viewer, long id, int number) {
        MinutesVersion found = minutes.find(viewer, id, number);
        return pages.show(request, reading(viewer, id).with("version", found));
    }

    @Get("/modifica")
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long id) {
        minutes.requireWriting(viewer);
        return pages.show(request, writing(viewer, id, present(viewer, id)));
    }

    /** Saves another version; with {@code then=publish} everybody may read it. */
    @Post("/modifica")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        minutes.requireWriting(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    MinutesVersion saved = Refusal.Invalid.renaming(
                            MinutesForm::name, () -> minutes.save(viewer, id, MinutesForm.entry(form)));
                    String what = saved.published() ? " pubblicata: ora la leggono tutti." : " salvata come bozza.";
                    return new Pages.Done("/webinar/" + id + "/verbale", "Versione " + saved.number() + what);
                },
                again -> writing(viewer, id, again.restOn(present(viewer, id))));
    }

    /** The minutes on paper. */
    @Get(value = "/stampa.pdf", produces = MediaType.ALL)
    HttpResponse<?> print(Viewer viewer, long id) {
        return PrintedMinutes.send(minutes.print(viewer, id));
    }

    private Form present(Viewer viewer, long id) {
        return MinutesForm.of(agendas.of(viewer, id), minutes.latest(viewer, id));
    }

    private View reading(Viewer viewer, long id) {
        return view("webinar/minutes", "Verbale", webinars.find(viewer, id))
                .with("versions", minutes.list(viewer, id))
                .with("writes", viewer.may(Action.RUN_WEBINAR));
    }

    private View writing(Viewer viewer, long id, Form form) {
        return view("webinar/minutesform", "Scrivi il verbale", webinars.find(viewer, id))
                .with("form", form);
    }

    private static View view(String template, String title, Webinar webinar) {
        return View.of(template, title)
                .under("Webinar", "/webinar")
                .under(webinar.title(), "/webinar/" + webinar.id())
                .with("webinar", webinar);
    }
}
