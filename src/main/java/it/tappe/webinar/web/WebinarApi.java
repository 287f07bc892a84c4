package it.tappe.webinar.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;
import it.tappe.webinar.Agenda;
import it.tappe.webinar.AgendaText;
import it.tappe.webinar.Webinars;

/** The webinars and their agendas, for programs. */
@Controller("/api/v1/webinars")
@Secured(SecurityRule.IS_AUTHENTICATED)
class WebinarApi {
    private final Webinars webinars;

    WebinarApi(Webinars webinars) {
        this.webinars = webinars;
    }

    /** The webinars in the order of time. */
    @Get
    PageJson<WebinarJson> list(Viewer viewer) {
        return PageJson.whole(webinars.list(viewer), WebinarJson::of);
    }

    /** The agenda of one webinar with computed times. */
    @Get("/{id}/agenda")
    HttpResponse<AgendaJson> agenda(Viewer viewer, long id) {
        return answer(viewer, id, webinars.agenda(viewer, id));
    }

    /**
     * Puts another agenda in its place.
     *
     * @param ifMatch the ETag of the agenda that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}/agenda")
    HttpResponse<AgendaJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body AgendaJson.Sent sent) {
        return answer(viewer, id, webinars.changeAgenda(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Reads an agenda from text, one item a line; changes nothing. */
    @Post("/agenda-text")
    PageJson<AgendaJson.SentItem> read(@Body TextJson sent) {
        return PageJson.whole(AgendaText.read(sent.text() == null ? "" : sent.text()), AgendaJson.SentItem::of);
    }

    /** A text to be read. */
    @Serdeable
    record TextJson(@Nullable String text) {}

    private HttpResponse<AgendaJson> answer(Viewer viewer, long id, Agenda agenda) {
        return HttpResponse.ok(AgendaJson.of(agenda))
                .header("ETag", IfMatch.etag(webinars.find(viewer, id).version()));
    }
}
