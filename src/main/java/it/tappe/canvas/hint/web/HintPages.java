package it.tappe.canvas.hint.web;

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
import it.tappe.canvas.hint.Hint;
import it.tappe.canvas.hint.HintSheet;
import it.tappe.canvas.hint.Hints;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** Document beside canvas: three lists with passages, each point with its two buttons. */
@Controller("/project-work/{id}/scheda/{step}/documento")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class HintPages {
    private final Hints hints;
    private final Pages pages;

    HintPages(Hints hints, Pages pages) {
        this.hints = hints;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id, int step) {
        return pages.show(request, view(viewer, id, step, Form.empty()));
    }

    /** Follows a hint: the option is chosen, or taken out. */
    @Post("/risposte")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> follow(HttpRequest<?> request, Viewer viewer, long id, int step, @Body Map<String, Object> body) {
        hints.requireWriting(viewer, id, step);
        return pages.submit(
                request,
                Form.of(body),
                "Scheda aggiornata.",
                () -> {
                    Form form = Form.of(body);
                    hints.follow(viewer, id, step, optionId(form), kind(form), form.version());
                    return path(id, step);
                },
                again -> view(viewer, id, step, again));
    }

    /** Puts a hint aside, with a reason. */
    @Post("/scarti")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> dismiss(HttpRequest<?> request, Viewer viewer, long id, int step, @Body Map<String, Object> body) {
        hints.requireWriting(viewer, id, step);
        return pages.submit(
                request,
                Form.of(body),
                "Segnalazione messa da parte: non si vedrà più per questa versione del documento.",
                () -> {
                    Form form = Form.of(body);
                    hints.dismiss(viewer, id, step, optionId(form), kind(form), form.text("reason"));
                    return path(id, step);
                },
                again -> view(viewer, id, step, again));
    }

    private static long optionId(Form form) {
        Long option = form.number("option");
        if (option == null) {
            throw Refusal.Invalid.field("option", "Scegli una segnalazione dall’elenco.");
        }
        return option;
    }

    private static Hint.Kind kind(Form form) {
        Hint.Kind kind = form.choice("kind", Hint.Kind.class);
        if (kind == null) {
            throw Refusal.Invalid.field("kind", "Scegli una segnalazione dall’elenco.");
        }
        return kind;
    }

    private static String path(long id, int step) {
        return "/project-work/" + id + "/scheda/" + step + "/documento";
    }

    private View view(Viewer viewer, long id, int step, Form form) {
        HintSheet sheet = hints.read(viewer, id, step);
        return View.of("hint/page", "Documento e scheda")
                .under("Project work", "/project-work")
                .under(sheet.canvas().work().label(), "/project-work/" + id)
                .with("sheet", sheet)
                .with("writes", viewer.may(Action.FILL_CANVAS, sheet.canvas().work()))
                .with("path", path(id, step))
                .with("form", form);
    }
}
