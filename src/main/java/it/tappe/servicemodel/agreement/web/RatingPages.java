package it.tappe.servicemodel.agreement.web;

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
import it.tappe.servicemodel.agreement.rating.IndependentRatings;
import it.tappe.servicemodel.agreement.rating.RatingRound;
import it.tappe.servicemodel.agreement.rating.RatingSheet;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.Map;

/** «Valutazione indipendente»: the steps with who is at what point, and the form of one's own rating. */
@Controller("/project-work/{id}/valutazione-indipendente")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class RatingPages {
    private final IndependentRatings ratings;
    private final Pages pages;

    RatingPages(IndependentRatings ratings, Pages pages) {
        this.ratings = ratings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> rounds(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        List<RatingRound> rounds = ratings.rounds(viewer, id);
        View view = View.of("agreement/rounds", "Valutazione indipendente")
                .under("Project work", "/project-work")
                .with("id", id)
                .with("rounds", rounds)
                .with("viewer", viewer);
        rounds.stream()
                .findFirst()
                .ifPresent(round -> view.under(round.work().label(), "/project-work/" + id)
                        .under("Classificazione", "/project-work/" + id + "/classificazione"));
        return pages.show(request, view);
    }

    @Get("/{step}")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        RatingSheet sheet = ratings.sheet(viewer, id, step);
        return pages.show(request, view(sheet, RatingForm.of(sheet)));
    }

    /** Saves the draft; with {@code then=hand-in} hands it in as well. */
    @Post("/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        RatingSheet held = ratings.sheet(viewer, id, step);
        Form form = Form.of(body);
        return pages.submit(
                request,
                form,
                typed -> {
                    RatingSheet saved = ratings.save(viewer, id, step, RatingForm.draft(typed, held.catalogue()));
                    typed.fill("version", saved.version());
                    if (!typed.text("then").equals("hand-in")) {
                        return new Pages.Done(request.getPath(), "Bozza salvata: la vedi solo tu.");
                    }
                    ratings.handIn(viewer, id, step, saved.version());
                    return new Pages.Done(
                            "/project-work/" + id + "/accordo/" + step, "Valutazione consegnata: non cambia più.");
                },
                again -> {
                    RatingSheet now = ratings.sheet(viewer, id, step);
                    return view(now, again.restOn(RatingForm.of(now)));
                });
    }

    private static View view(RatingSheet sheet, Form form) {
        RatingRound round = sheet.round();
        String work = "/project-work/" + round.work().id();
        return View.of("agreement/rate", "Valutazione indipendente")
                .under("Project work", "/project-work")
                .under(round.work().label(), work)
                .under("Valutazione indipendente", work + "/valutazione-indipendente")
                .with("sheet", sheet)
                .with("form", form);
    }
}
