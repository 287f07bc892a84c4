package it.tappe.canvas.remark.web;

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
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.remark.Remark;
import it.tappe.canvas.remark.Remarks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remarks on a canvas: read, and written by tutors. */
@Controller("/project-work/{id}/scheda/{step}/osservazioni")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RemarkPages {
    private final Canvases canvases;
    private final Remarks remarks;
    private final Pages pages;

    RemarkPages(Canvases canvases, Remarks remarks, Pages pages) {
        this.canvases = canvases;
        this.remarks = remarks;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        Canvas canvas = canvases.find(viewer, id, step);
        List<Remark> openFirst = remarks.list(viewer, id, step).stream()
                .sorted(Comparator.comparing((Remark remark) -> !remark.isOpen()))
                .toList();
        return pages.show(
                request,
                view(new RemarkPage(viewer, canvas, openFirst, null), "canvas/remarks", "Osservazioni", Form.empty()));
    }

    /** @param voce code of the item that the remark is on; without it, the whole canvas */
    @Get("/nuova")
    HttpResponse<?> create(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @QueryValue @Nullable String voce) {
        RemarkPage page = writing(viewer, id, step, voce);
        Item item = page.item();
        Form form = item == null
                ? Form.empty()
                : RemarkForm.filled(page.canvas().answers().to(item)).fill("item", item.code());
        return pages.show(request, view(page, "canvas/remark-new", "Nuova osservazione", form));
    }

    @Post
    HttpResponse<?> write(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    Remark written = remarks.write(viewer, id, step, RemarkForm.entry(form));
                    return new Pages.Done(
                            "/project-work/" + id + "/scheda/" + step + "/osservazioni#osservazione-" + written.id(),
                            "Osservazione registrata: il gruppo di lavoro la vede da ora.");
                },
                again -> view(
                        writing(viewer, id, step, again.optional("item")),
                        "canvas/remark-new",
                        "Nuova osservazione",
                        again));
    }

    private RemarkPage writing(Viewer viewer, long id, int step, @Nullable String code) {
        Canvas canvas = canvases.find(viewer, id, step);
        remarks.requireRemarking(viewer, canvas.work());
        Item item = code == null ? null : canvas.outline().item(code).orElse(null);
        return new RemarkPage(viewer, canvas, List.of(), item);
    }

    static View view(RemarkPage page, String template, String title, Form form) {
        return View.of(template, title)
                .under(
                        page.canvas().work().provinceName(),
                        "/project-work/" + page.canvas().work().id())
                .under("Scheda comparativa", page.path())
                .with("page", page)
                .with("form", form);
    }
}
