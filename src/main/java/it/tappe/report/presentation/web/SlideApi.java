package it.tappe.report.presentation.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.presentation.Presentations;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.report.presentation.arrangement.SlideOrders;
import it.tappe.web.IfMatch;
import it.tappe.web.Pages;

/** The slides of a presentation, for programs of coordinators. */
@Controller("/api/v1/presentations/{name}/slides")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SlideApi {
    private final Presentations presentations;
    private final Arrangements arrangements;
    private final SlideOrders orders;

    SlideApi(Presentations presentations, Arrangements arrangements, SlideOrders orders) {
        this.presentations = presentations;
        this.arrangements = arrangements;
        this.orders = orders;
    }

    /** Adds a slide with title, points ({@code extra}) and notes at the end. */
    @Post
    HttpResponse<SlideJson> add(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @Body SentSlide sent) {
        ArrangedSlide added = orders.add(viewer, deck(request, viewer, name), sent.toEntry(null));
        return answer(added).status(HttpStatus.CREATED);
    }

    @Get("/{key}")
    HttpResponse<SlideJson> find(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        return answer(arrangements.find(viewer, deck(request, viewer, name), key));
    }

    /** Writes its texts; one that was written before with {@code If-Match}, else 428, and 412 when somebody was faster. */
    @Put("/{key}")
    HttpResponse<SlideJson> edit(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String name,
            @PathVariable String key,
            @Body SentSlide sent,
            @Header("If-Match") @Nullable String ifMatch) {
        GeneratedDeck deck = deck(request, viewer, name);
        return answer(arrangements.edit(viewer, deck, key, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** As it is generated, shown; one that nobody generates is gone. */
    @Delete("/{key}")
    @Status(HttpStatus.NO_CONTENT)
    void reset(HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        arrangements.reset(viewer, deck(request, viewer, name), key);
    }

    /** Leaves it out of the presentation. */
    @Put("/{key}/hidden")
    HttpResponse<SlideJson> hide(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        return answer(arrangements.hide(viewer, deck(request, viewer, name), key, true));
    }

    /** Takes it in again. */
    @Delete("/{key}/hidden")
    HttpResponse<SlideJson> show(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        return answer(arrangements.hide(viewer, deck(request, viewer, name), key, false));
    }

    /** Keeps the edited texts although the data have changed since. */
    @Put("/{key}/acceptance")
    HttpResponse<SlideJson> keep(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        return answer(arrangements.keep(viewer, deck(request, viewer, name), key));
    }

    /** Drops the edited texts. */
    @Delete("/{key}/texts")
    HttpResponse<SlideJson> drop(
            HttpRequest<?> request, Viewer viewer, @PathVariable String name, @PathVariable String key) {
        return answer(arrangements.drop(viewer, deck(request, viewer, name), key));
    }

    private GeneratedDeck deck(HttpRequest<?> request, Viewer viewer, String name) {
        return presentations.generate(viewer, name, Pages.address(request));
    }

    private static MutableHttpResponse<SlideJson> answer(ArrangedSlide slide) {
        return HttpResponse.ok(SlideJson.of(slide)).header("ETag", IfMatch.etag(slide.number()));
    }
}
