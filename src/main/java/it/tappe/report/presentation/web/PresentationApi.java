package it.tappe.report.presentation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.report.presentation.Presentations;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.report.presentation.arrangement.SlideOrders;
import it.tappe.web.IfMatch;
import it.tappe.web.Pages;
import java.util.List;

/** Presentations before they are generated, for programs of coordinators; the address has the report's filters. */
@Controller("/api/v1/presentations/{name}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PresentationApi {
    private final Presentations presentations;
    private final Arrangements arrangements;
    private final SlideOrders orders;

    PresentationApi(Presentations presentations, Arrangements arrangements, SlideOrders orders) {
        this.presentations = presentations;
        this.arrangements = arrangements;
        this.orders = orders;
    }

    /** The keys of all slides, hidden ones included, in their order. */
    @Serdeable
    record OrderJson(@Nullable List<String> keys) {}

    @Get
    PresentationJson find(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        GeneratedDeck deck = deck(request, viewer, name);
        List<ArrangedSlide> slides = arrangements.list(viewer, deck);
        return PresentationJson.of(deck, orders.number(viewer, deck), slides);
    }

    /** The order of the slides. */
    @Get("/order")
    HttpResponse<OrderJson> order(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        return order(viewer, deck(request, viewer, name));
    }

    /** Puts the slides in this order; with {@code If-Match}, else 428, and 412 when somebody was faster. */
    @Put("/order")
    HttpResponse<OrderJson> reorder(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @Body OrderJson sent,
            @Header("If-Match") @Nullable String ifMatch) {
        GeneratedDeck deck = deck(request, viewer, name);
        List<String> keys = sent.keys();
        orders.order(viewer, deck, keys == null ? List.of() : keys, IfMatch.version(ifMatch));
        return order(viewer, deck);
    }

    /** None of the slides is new any more. */
    @Put("/seen")
    @Status(HttpStatus.NO_CONTENT)
    void see(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        arrangements.see(viewer, deck(request, viewer, name));
    }

    /** Everything is as it is generated; added slides are gone. */
    @Delete("/arrangement")
    @Status(HttpStatus.NO_CONTENT)
    void reset(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        arrangements.resetAll(viewer, deck(request, viewer, name));
    }

    private GeneratedDeck deck(HttpRequest<?> request, Viewer viewer, String name) {
        return presentations.generate(viewer, name, Pages.address(request));
    }

    private HttpResponse<OrderJson> order(Viewer viewer, GeneratedDeck deck) {
        List<String> keys = arrangements.list(viewer, deck).stream()
                .filter(slide -> !slide.is(Mark.VANISHED))
                .map(ArrangedSlide::key)
                .toList();
        return HttpResponse.ok(new OrderJson(keys)).header("ETag", IfMatch.etag(orders.number(viewer, deck)));
    }
}
