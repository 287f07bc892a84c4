package it.tappe.canvas.remark.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.remark.Remark;
import it.tappe.canvas.remark.Remarks;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import java.util.function.Function;

/** What is done about a remark: answered, accepted, declined, closed. */
@Controller("/project-work/{id}/scheda/{step}/osservazioni/{remark}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SettlingPages {
    private final Canvases canvases;
    private final Remarks remarks;
    private final Pages pages;

    SettlingPages(Canvases canvases, Remarks remarks, Pages pages) {
        this.canvases = canvases;
        this.remarks = remarks;
        this.pages = pages;
    }

    private record At(Viewer viewer, long id, int step, long remark) {}

    @Post("/risposta")
    HttpResponse<?> reply(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Body Map<String, Object> body) {
        return settle(
                request,
                new At(viewer, id, step, remark),
                Form.of(body),
                "Risposta registrata.",
                form -> remarks.reply(viewer, id, step, remark, form.text("text-" + remark)));
    }

    @Post("/accoglimento")
    HttpResponse<?> accept(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Body Map<String, Object> body) {
        return settle(
                request,
                new At(viewer, id, step, remark),
                Form.of(body),
                "Proposta accolta: è la risposta della scheda.",
                form -> remarks.accept(viewer, id, step, remark, form.version()));
    }

    @Post("/rifiuto")
    HttpResponse<?> decline(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Body Map<String, Object> body) {
        return settle(
                request,
                new At(viewer, id, step, remark),
                Form.of(body),
                "Proposta non accolta: chi l’ha fatta vede il perché.",
                form -> remarks.decline(viewer, id, step, remark, form.text("text-" + remark)));
    }

    @Post("/chiusura")
    HttpResponse<?> close(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Body Map<String, Object> body) {
        return settle(
                request,
                new At(viewer, id, step, remark),
                Form.of(body),
                "Osservazione chiusa: resta nell’elenco.",
                form -> remarks.close(viewer, id, step, remark));
    }

    private HttpResponse<?> settle(
            HttpRequest<?> request, At at, Form form, String notice, Function<Form, Remark> act) {
        return pages.submit(
                request,
                form,
                typed -> {
                    // a page holds many remarks: the field of each ends in its id
                    Refusal.Invalid.renaming(field -> field + "-" + at.remark(), () -> act.apply(typed));
                    return new Pages.Done(
                            "/project-work/" + at.id() + "/scheda/" + at.step() + "/osservazioni#osservazione-"
                                    + at.remark(),
                            notice);
                },
                again -> again(at, again));
    }

    private View again(At at, Form form) {
        return RemarkPages.view(
                new RemarkPage(
                        at.viewer(),
                        canvases.find(at.viewer(), at.id(), at.step()),
                        remarks.list(at.viewer(), at.id(), at.step()),
                        null),
                "canvas/remarks",
                "Osservazioni",
                form);
    }
}
