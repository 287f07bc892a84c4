package it.tappe.province.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.province.Province;
import it.tappe.province.ProvinceEntry;
import it.tappe.province.Provinces;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The register of provinces, for the coordinator. */
@Controller("/province")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProvincePages {
    private final Provinces provinces;
    private final Pages pages;

    ProvincePages(Provinces provinces, Pages pages) {
        this.provinces = provinces;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        provinces.requireEditing(viewer);
        return pages.show(
                request,
                View.of("province/list", "Province")
                        .under("Programma", "/programma")
                        .with("provinces", provinces.list(viewer)));
    }

    @Get("/nuova")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        provinces.requireEditing(viewer);
        return pages.show(request, edit("Nuova Provincia", "/province/nuova", Form.empty()));
    }

    @Post("/nuova")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        provinces.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    provinces.create(viewer, entry(form));
                    return new Pages.Done("/province", "Provincia creata.");
                },
                again -> edit("Nuova Provincia", "/province/nuova", again));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        provinces.requireEditing(viewer);
        Province province = provinces.find(viewer, id);
        return pages.show(request, edit(province.name(), "/province/" + id, filled(province)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        provinces.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    provinces.change(viewer, id, entry(form));
                    return new Pages.Done("/province", "Provincia salvata.");
                },
                again -> {
                    Province province = provinces.find(viewer, id);
                    return edit(province.name(), "/province/" + id, again.restOn(filled(province)));
                });
    }

    private static View edit(String title, String action, Form form) {
        return View.of("province/edit", title)
                .under("Programma", "/programma")
                .under("Province", "/province")
                .with("title", title)
                .with("action", action)
                .with("form", form);
    }

    private static Form filled(Province province) {
        return Form.empty()
                .fill("name", province.name())
                .fill("sigla", province.sigla())
                .fill("istatCode", province.istatCode())
                .fill("region", province.region())
                .fill("municipalities", province.municipalities())
                .fill("patron", province.patron())
                .fill("validFrom", province.validFrom())
                .fill("validTo", province.validTo())
                .fill("version", province.version());
    }

    private static ProvinceEntry entry(Form form) {
        ProvinceEntry entry = new ProvinceEntry(
                form.text("name"),
                form.text("sigla"),
                form.text("istatCode"),
                form.text("region"),
                form.neededInteger("municipalities"),
                form.optional("patron"),
                form.neededDate("validFrom"),
                form.date("validTo"),
                form.version());
        form.readable();
        return entry;
    }
}
