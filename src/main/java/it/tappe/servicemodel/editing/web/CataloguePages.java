package it.tappe.servicemodel.editing.web;

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
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.editing.CatalogueEditing;
import it.tappe.servicemodel.editing.CatalogueEntry;
import it.tappe.servicemodel.editing.EditedCatalogue;
import it.tappe.servicemodel.editing.Impact;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The catalogues of service models; a coordinator changes them after having seen what that changes. */
@Controller("/modelli")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CataloguePages {
    private final CatalogueEditing editing;
    private final Programmes programmes;
    private final Pages pages;

    CataloguePages(CatalogueEditing editing, Programmes programmes, Pages pages) {
        this.editing = editing;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, list(viewer, Form.empty()));
    }

    @Get("/{id}/modifica")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        editing.requireEditing(viewer);
        EditedCatalogue held = editing.find(viewer, id);
        return pages.show(request, edit(held, CatalogueForm.of(entry(held))));
    }

    /** Saves at once what leaves the rule as it is; else shows first what it changes. */
    @Post("/{id}/modifica")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Viewer viewer, @PathVariable long id, @Body Map<String, Object> body) {
        editing.requireEditing(viewer);
        EditedCatalogue held = editing.find(viewer, id);
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    CatalogueEntry entry = CatalogueForm.entry(form);
                    Impact impact = editing.preview(viewer, id, entry);
                    if (!impact.isIdle() && !impact.rule().equals(form.text("previewed"))) {
                        return pages.show(request, edit(held, form).with("impact", impact));
                    }
                    editing.change(viewer, id, entry);
                    return pages.goTo(request, "/modelli", "Catalogo salvato.");
                },
                again -> {
                    EditedCatalogue now = editing.find(viewer, id);
                    return edit(now, again.restOn(CatalogueForm.of(entry(now))));
                });
    }

    @Post("/{id}/eliminazione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(
            HttpRequest<?> request, Viewer viewer, @PathVariable long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                "Catalogo eliminato: l’ambito usa di nuovo quello comune.",
                () -> {
                    editing.delete(viewer, id);
                    return "/modelli";
                },
                again -> list(viewer, again));
    }

    private View list(Viewer viewer, Form form) {
        return View.of("catalogue/list", "Modelli di servizio")
                .with("catalogues", editing.list(viewer))
                .with("areas", programmes.areas(viewer))
                .with("edits", viewer.may(Action.EDIT_CATALOGUES))
                .with("form", form);
    }

    private static View edit(EditedCatalogue held, Form form) {
        return View.of("catalogue/edit", "Modifica il catalogo")
                .under("Modelli di servizio", "/modelli")
                .with("title", "Modifica il catalogo «" + held.catalogue().name() + "»")
                .with("action", "/modelli/" + held.catalogue().id() + "/modifica")
                .with("used", held.used())
                .with("form", form);
    }

    private static CatalogueEntry entry(EditedCatalogue held) {
        return CatalogueEntry.of(held.catalogue(), held.version());
    }
}
