package it.tappe.report.presentation.web;

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
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** One slide: what is generated beside what somebody writes. */
@Controller("/report/{name}/diapositive/{key}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SlideEditPages {
    private final SlideViews views;
    private final Arrangements arrangements;
    private final Pages pages;

    SlideEditPages(SlideViews views, Arrangements arrangements, Pages pages) {
        this.views = views;
        this.arrangements = arrangements;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        return pages.show(request, views.one(viewer, views.deck(request, viewer, name), key, Form.empty()));
    }

    @Post
    HttpResponse<?> edit(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @PathVariable String key,
            @Body Map<String, String> body) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        ArrangedSlide slide = arrangements.find(viewer, deck, key);
        return pages.submit(
                request,
                Form.of(body),
                "Testi salvati.",
                () -> {
                    Form form = Form.of(body);
                    arrangements.edit(
                            viewer,
                            deck,
                            key,
                            SlideForm.entry(form, slide.fields().keySet()));
                    return SlideBoard.path(deck, key, "");
                },
                form -> views.one(viewer, deck, key, form));
    }

    /** When the data have moved underneath: keeps one's own texts, or takes those that are generated now. */
    @Post("/scelta")
    HttpResponse<?> choose(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @PathVariable String key,
            @Body Map<String, String> body) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        if (Form.of(body).text("testi").equals("propri")) {
            arrangements.keep(viewer, deck, key);
            return pages.goTo(request, SlideBoard.path(deck, key, ""), "I tuoi testi restano.");
        }
        arrangements.drop(viewer, deck, key);
        return pages.goTo(
                request, SlideBoard.path(deck, key, ""), "La diapositiva dice di nuovo quello che viene generato.");
    }

    /** As it is generated; one that nobody generates is gone. */
    @Post("/ripristino")
    HttpResponse<?> reset(HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        ArrangedSlide before = arrangements.find(viewer, deck, key);
        boolean isGone = before.is(Mark.OWN) || before.is(Mark.VANISHED);
        arrangements.reset(viewer, deck, key);
        return isGone
                ? pages.goTo(request, SlideBoard.pathOf(deck), "Diapositiva eliminata.")
                : pages.goTo(request, SlideBoard.anchor(deck, key), "La diapositiva è di nuovo come viene generata.");
    }
}
