package it.tappe.webinar.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Warnings;
import java.util.List;
import java.util.Map;

/** The webinars, for programs. */
@Controller("/api/v1/webinars")
@Secured(SecurityRule.IS_AUTHENTICATED)
class WebinarApi {
    private final Webinars webinars;
    private final Warnings warnings;

    WebinarApi(Webinars webinars, Warnings warnings) {
        this.webinars = webinars;
        this.warnings = warnings;
    }

    /** The webinars in the order of time, cancelled ones too. */
    @Get
    PageJson<WebinarJson> list(Viewer viewer) {
        List<Webinar> all = webinars.list(viewer);
        Map<Long, List<String>> odd = warnings.of(viewer, all);
        return PageJson.whole(all, webinar -> WebinarJson.of(webinar, odd.getOrDefault(webinar.id(), List.of())));
    }

    /** One webinar. */
    @Get("/{id}")
    HttpResponse<WebinarJson> show(Viewer viewer, long id) {
        return with(viewer, webinars.find(viewer, id), HttpResponse.ok());
    }

    /** A new webinar of the current programme. */
    @Post
    HttpResponse<WebinarJson> create(Viewer viewer, @Body WebinarJson.Sent sent) {
        Webinar webinar = webinars.create(viewer, sent.toEntry(null), Boolean.TRUE.equals(sent.announce()));
        return with(
                viewer,
                webinar,
                HttpResponse.<WebinarJson>status(HttpStatus.CREATED)
                        .header("Location", "/api/v1/webinars/" + webinar.id()));
    }

    /**
     * Puts another webinar in its place.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<WebinarJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body WebinarJson.Sent sent) {
        return with(viewer, webinars.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))), HttpResponse.ok());
    }

    /** Cancels it: it stays in the list, with {@code cancelledAt}. */
    @Delete("/{id}")
    HttpResponse<WebinarJson> cancel(Viewer viewer, long id) {
        return with(viewer, webinars.cancel(viewer, id), HttpResponse.ok());
    }

    private HttpResponse<WebinarJson> with(Viewer viewer, Webinar webinar, MutableHttpResponse<WebinarJson> response) {
        return response.body(WebinarJson.of(webinar, warnings.of(viewer, webinar)))
                .header("ETag", IfMatch.etag(webinar.version()));
    }
}
