package it.tappe.deliverable.review.web;

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
import it.tappe.deliverable.review.Advice;
import it.tappe.deliverable.review.Points;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** The points of a deliverable: what is asked or advised, what was answered, what is taken up. */
@Controller("/project-work/{id}/step/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PointPages {
    private final PointGathering gathering;
    private final Points points;
    private final Advice advice;
    private final Pages pages;

    PointPages(PointGathering gathering, Points points, Advice advice, Pages pages) {
        this.gathering = gathering;
        this.points = points;
        this.advice = advice;
        this.pages = pages;
    }

    @Get("/punti")
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return pages.show(request, gathering.view(viewer, id, step, Form.empty()));
    }

    @Post("/punti/{point}/risposta")
    HttpResponse<?> reply(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long point,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    // a page holds many answers: the field of each ends in its point's id
                    Refusal.Invalid.renaming(
                            field -> field + "-" + point,
                            () -> points.reply(
                                    viewer,
                                    id,
                                    step,
                                    point,
                                    new PointJson.Answer(form.text("text-" + point)).toEntry()));
                    return new Pages.Done(path(id, step, point), "Risposta registrata.");
                },
                again -> gathering.view(viewer, id, step, again));
    }

    @Post("/punti/{point}/recepito")
    HttpResponse<?> takeUp(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long point) {
        return pages.submit(
                request,
                Form.empty(),
                form -> {
                    points.takeUp(viewer, id, step, point, true);
                    return new Pages.Done(path(id, step, point), "Punto segnato come recepito.");
                },
                again -> gathering.view(viewer, id, step, again));
    }

    @Post("/punti/{point}/riapertura")
    HttpResponse<?> open(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long point) {
        return pages.submit(
                request,
                Form.empty(),
                form -> {
                    points.takeUp(viewer, id, step, point, false);
                    return new Pages.Done(path(id, step, point), "Il punto è di nuovo aperto.");
                },
                again -> gathering.view(viewer, id, step, again));
    }

    @Post("/versioni/{number}/consiglio")
    HttpResponse<?> advise(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    PointJson.Advised sent =
                            new PointJson.Advised(form.optional("section"), form.optional("quote"), form.text("text"));
                    long point = advice.give(viewer, id, step, number, sent.toEntry());
                    return new Pages.Done(
                            path(id, step, point),
                            "Consiglio registrato: il gruppo di lavoro e i tutor lo vedono da ora.");
                },
                again -> gathering.view(viewer, id, step, again));
    }

    private static String path(long id, int step, long point) {
        return "/project-work/" + id + "/step/" + step + "/punti#punto-" + point;
    }
}
