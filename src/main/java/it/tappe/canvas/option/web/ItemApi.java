package it.tappe.canvas.option.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.outline.Outlines;
import it.tappe.web.PageJson;

/** What the canvas asks, for programs. */
@Controller("/api/v1/canvas-items")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ItemApi {
    private final Outlines outlines;

    ItemApi(Outlines outlines) {
        this.outlines = outlines;
    }

    /** All items in order, with their options, those that were merged or withdrawn too. */
    @Get
    PageJson<ItemJson> list(Viewer viewer) {
        return PageJson.whole(outlines.find(viewer).items(), ItemJson::of);
    }
}
