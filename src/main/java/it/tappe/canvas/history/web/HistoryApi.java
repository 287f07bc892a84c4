package it.tappe.canvas.history.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.history.Histories;
import it.tappe.web.PageJson;

/** What a canvas has been, for programs. */
@Controller("/api/v1/project-works/{id}/canvas/{step}/versions")
@Secured(SecurityRule.IS_AUTHENTICATED)
class HistoryApi {
    private final Histories histories;

    HistoryApi(Histories histories) {
        this.histories = histories;
    }

    /** Its versions, oldest first. */
    @Get
    PageJson<VersionJson> list(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return PageJson.whole(histories.find(viewer, id, step).versions(), VersionJson::of);
    }
}
