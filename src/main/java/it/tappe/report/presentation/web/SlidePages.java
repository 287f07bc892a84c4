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
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.report.presentation.arrangement.SlideEntry;
import it.tappe.report.presentation.arrangement.SlideOrders;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** The slides of a presentation before it is generated: order, visibility, slides of one's own. */
@Controller("/report/{name}/diapositive")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SlidePages {
    private final SlideViews views;
    private final Arrangements arrangements;
    private final SlideOrders orders;
    private final Pages pages;

    SlidePages(SlideViews views, Arrangements arrangements, SlideOrders orders, Pages pages) {
        this.views = views;
        this.arrangements = arrangements;
        this.orders = orders;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        return pages.show(request, views.all(viewer, views.deck(request, viewer, name), Form.empty()));
    }

    /** Adds a slide of one's own. */
    @Post
    HttpResponse<?> add(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @Body Map<String, String> body) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    SlideEntry entry = SlideForm.entry(form, SlideForm.OWN);
                    String key = orders.add(viewer, deck, entry).key();
                    return new Pages.Done(
                            SlideBoard.anchor(deck, key), "Diapositiva aggiunta in fondo: spostala dove serve.");
                },
                form -> views.all(viewer, deck, form));
    }

    /** One place up or down, or behind another slide. */
    @Post("/{key}/posto")
    HttpResponse<?> move(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @PathVariable String key,
            @Body Map<String, String> body) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        Form form = Form.of(body);
        if (form.all("dopo").isEmpty()) {
            orders.move(viewer, deck, key, form.text("verso").equals("su") ? -1 : 1);
        } else {
            orders.moveBehind(viewer, deck, key, form.text("dopo"));
        }
        return pages.goTo(request, SlideBoard.anchor(deck, key), "Diapositiva spostata.");
    }

    @Post("/{key}/visibilita")
    HttpResponse<?> hide(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @PathVariable String key,
            @Body Map<String, String> body) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        boolean hidden = Form.of(body).isTicked("nascosta");
        return pages.submit(
                request,
                Form.of(body),
                hidden ? "Diapositiva nascosta: non sarà nella presentazione." : "La diapositiva è di nuovo visibile.",
                () -> {
                    arrangements.hide(viewer, deck, key, hidden);
                    return SlideBoard.anchor(deck, key);
                },
                form -> views.all(viewer, deck, form));
    }

    /** None of the slides is new any more. */
    @Post("/viste")
    HttpResponse<?> see(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        arrangements.see(viewer, deck);
        return pages.goTo(request, SlideBoard.pathOf(deck), "Segnate come viste.");
    }

    /** Everything is as it is generated. */
    @Post("/ripristino")
    HttpResponse<?> reset(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        GeneratedDeck deck = views.deck(request, viewer, name);
        arrangements.resetAll(viewer, deck);
        return pages.goTo(request, SlideBoard.pathOf(deck), "La presentazione è di nuovo come viene generata.");
    }
}
