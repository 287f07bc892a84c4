package it.tappe.servicemodel.editing.web;

import io.micronaut.core.annotation.Nullable;
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
import it.tappe.servicemodel.editing.CatalogueEditing;
import it.tappe.servicemodel.editing.EditedCatalogue;
import it.tappe.shared.Refusal;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** The catalogues of service models, for programs. */
@Controller("/api/v1/catalogues")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CatalogueApi {
    private final CatalogueEditing editing;

    CatalogueApi(CatalogueEditing editing) {
        this.editing = editing;
    }

    /** The common catalogue first, then those of single areas. */
    @Get
    PageJson<CatalogueJson> list(Viewer viewer) {
        return PageJson.whole(editing.list(viewer), CatalogueJson::of);
    }

    /** One catalogue, with the ETag that a change has to name. */
    @Get("/{id}")
    HttpResponse<CatalogueJson> find(Viewer viewer, @PathVariable long id) {
        return answer(HttpResponse.ok(), editing.find(viewer, id));
    }

    /** Gives an area a catalogue of its own; what is not said is copied from the one that serves it. */
    @Post
    HttpResponse<CatalogueJson> create(Viewer viewer, @Body CatalogueJson.Sent sent) {
        editing.requireEditing(viewer);
        Long area = sent.area();
        if (area == null) {
            throw Refusal.Invalid.field("area", "Indica l’ambito che avrà il catalogo.");
        }
        EditedCatalogue created = editing.create(viewer, area, sent.over(editing.template(viewer, area)));
        return answer(
                HttpResponse.<CatalogueJson>status(HttpStatus.CREATED)
                        .header(
                                "Location",
                                "/api/v1/catalogues/" + created.catalogue().id()),
                created);
    }

    /**
     * Puts another text in the place of a catalogue; decided outcomes stay as they are. 409 when a code that something
     * has been rated by would vanish.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<CatalogueJson> change(
            Viewer viewer,
            @PathVariable long id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body CatalogueJson.Sent sent) {
        return answer(HttpResponse.ok(), editing.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /**
     * Whose computed outcome such a change would alter; saves nothing.
     *
     * @param ifMatch the ETag that was read
     */
    @Post("/{id}/previews")
    ImpactJson preview(
            Viewer viewer,
            @PathVariable long id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body CatalogueJson.Sent sent) {
        return ImpactJson.of(editing.preview(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Takes away an area's own catalogue while nothing has been rated by it; else 409. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(Viewer viewer, @PathVariable long id) {
        editing.delete(viewer, id);
    }

    private static HttpResponse<CatalogueJson> answer(
            MutableHttpResponse<CatalogueJson> response, EditedCatalogue catalogue) {
        return response.body(CatalogueJson.of(catalogue)).header("ETag", IfMatch.etag(catalogue.version()));
    }
}
