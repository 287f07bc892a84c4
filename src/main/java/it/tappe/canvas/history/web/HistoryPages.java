package it.tappe.canvas.history.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.history.Histories;
import it.tappe.canvas.history.History;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** Who changed what of a canvas, how it stood at a version, and an earlier answer taken back. */
@Controller("/project-work/{id}/scheda/{step}/storia")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HistoryPages {
    private final Histories histories;
    private final Pages pages;

    HistoryPages(Histories histories, Pages pages) {
        this.histories = histories;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return pages.show(request, list(viewer, id, step, Form.empty()));
    }

    /** The canvas as it stood at the end of a version. */
    @Get("/{number}")
    HttpResponse<?> version(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number) {
        HistoryPage page = page(viewer, id, step);
        return pages.show(
                request,
                view(page, "canvas/version", "Versione " + number)
                        .under("Storia della scheda", page.path() + "/storia")
                        .with("version", page.history().version(number))
                        .with("standing", page.history().at(number)));
    }

    /** Takes an earlier answer back. */
    @Post("/risposte/{revision}/ripresa")
    HttpResponse<?> takeBack(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long revision,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    String item = histories
                            .takeBack(viewer, id, step, revision, form.version())
                            .item()
                            .code();
                    return new Pages.Done(
                            "/project-work/" + id + "/scheda/" + step + "#voce-" + item,
                            "La risposta di prima è di nuovo quella della scheda.");
                },
                again -> list(viewer, id, step, again));
    }

    private View list(Viewer viewer, long id, int step, Form form) {
        return view(page(viewer, id, step), "canvas/history", "Storia della scheda")
                .with("form", form);
    }

    private HistoryPage page(Viewer viewer, long id, int step) {
        History history = histories.find(viewer, id, step);
        return new HistoryPage(viewer, history);
    }

    private static View view(HistoryPage page, String template, String title) {
        return View.of(template, title)
                .under(
                        page.history().canvas().work().provinceName(),
                        "/project-work/" + page.history().canvas().work().id())
                .under("Scheda comparativa", page.path())
                .with("page", page);
    }
}
