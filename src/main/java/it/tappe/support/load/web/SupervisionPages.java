package it.tappe.support.load.web;

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
import it.tappe.access.Action;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.support.load.Loads;
import it.tappe.support.notice.Notice;
import it.tappe.support.notice.Notices;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** What the coordination looks after: who had which call, who carries how much, how much notice calls need. */
@Controller("/call")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SupervisionPages {
    private final Loads loads;
    private final Notices notices;
    private final Pages pages;

    SupervisionPages(Loads loads, Notices notices, Pages pages) {
        this.loads = loads;
        this.notices = notices;
        this.pages = pages;
    }

    @Get("/copertura")
    HttpResponse<?> coverage(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("support/coverage", "Copertura delle call")
                        .with("coverage", loads.coverage(viewer))
                        .with("linked", viewer.role() != Role.OBSERVER));
    }

    @Get("/carichi")
    HttpResponse<?> loads(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("support/loads", "Carichi")
                        .with("both", loads.loads(viewer))
                        .with("edits", viewer.may(Action.EDIT_REGISTER)));
    }

    @Get("/preavviso")
    HttpResponse<?> notice(HttpRequest<?> request, Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        return pages.show(request, view(filled(notices.current(viewer))));
    }

    @Post("/preavviso")
    HttpResponse<?> changeNotice(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        viewer.require(Action.EDIT_REGISTER);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    Integer hours = form.text("hours").isEmpty() ? null : Integer.valueOf(form.integer("hours"));
                    form.readable();
                    notices.change(viewer, hours, form.version());
                    return new Pages.Done("/call/copertura", "Preavviso salvato.");
                },
                again -> view(again.restOn(filled(notices.current(viewer)))));
    }

    private static Form filled(Notice notice) {
        return Form.empty().fill("hours", notice.hours()).fill("version", notice.version());
    }

    private static View view(Form form) {
        return View.of("support/notice", "Preavviso delle call")
                .under("Call di supporto", "/call")
                .with("form", form);
    }
}
