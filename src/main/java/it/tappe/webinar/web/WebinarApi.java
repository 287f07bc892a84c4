package it.tappe.webinar.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.web.PageJson;
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
    AgendaJson agenda(Viewer viewer, long id) {
        return AgendaJson.of(webinars.agenda(viewer, id));
    }
}
