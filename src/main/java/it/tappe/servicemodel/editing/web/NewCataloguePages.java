package it.tappe.servicemodel.editing.web;

import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.editing.CatalogueEditing;
import it.tappe.servicemodel.editing.CatalogueEntry;
import it.tappe.servicemodel.editing.Impact;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a coordinator gives an area a catalogue of its own: a copy of the one that serves it, or an empty one. */
@Controller("/modelli/ambiti/{areaId}/nuovo")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class NewCataloguePages {
    private final CatalogueEditing editing;
    private final Programmes programmes;
    private final Pages pages;

    NewCataloguePages(CatalogueEditing editing, Programmes programmes, Pages pages) {
        this.editing = editing;
        this.programmes = programmes;
        this.pages = pages;
    }

    /** A copy; with {@code da=vuoto} an empty one with the same thresholds. */
    @Get
    HttpResponse<?> form(
            HttpRequest<?> request, Viewer viewer, @PathVariable long areaId, @QueryValue("da") @Nullable String from) {
        editing.requireEditing(viewer);
        Area area = programmes.area(viewer, areaId);
        Catalogue copied = editing.template(viewer, areaId);
        CatalogueEntry copy = CatalogueEntry.of(copied, null);
        return pages.show(
                request,
                view(
                        area,
                        CatalogueForm.of(new CatalogueEntry(
                                area.name(),
                                copy.presentFrom(),
                                copy.margin(),
                                "vuoto".equals(from) ? List.of() : copy.models(),
                                null))));
    }

    /** Shows what an own catalogue changes where it changes something; else, or once that was seen, creates it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(
            HttpRequest<?> request, Viewer viewer, @PathVariable long areaId, @Body Map<String, Object> body) {
        editing.requireEditing(viewer);
        Area area = programmes.area(viewer, areaId);
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    CatalogueEntry entry = CatalogueForm.entry(form);
                    Impact impact = editing.previewNew(viewer, areaId, entry);
                    boolean concernsNobody = impact.isIdle() || impact.classified() == 0;
                    if (!concernsNobody && !impact.rule().equals(form.text("previewed"))) {
                        return pages.show(request, view(area, form).with("impact", impact));
                    }
                    editing.create(viewer, areaId, entry);
                    return pages.goTo(request, "/modelli", "L’ambito ha ora un catalogo suo.");
                },
                again -> view(area, again));
    }

    private static View view(Area area, Form form) {
        return View.of("catalogue/edit", "Nuovo catalogo")
                .under("Modelli di servizio", "/modelli")
                .with("title", "Nuovo catalogo per l’ambito «" + area.name() + "»")
                .with("action", "/modelli/ambiti/" + area.id() + "/nuovo")
                .with("used", Set.of())
                .with("form", form);
    }
}
