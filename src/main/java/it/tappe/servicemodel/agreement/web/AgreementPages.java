package it.tappe.servicemodel.agreement.web;

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
import it.tappe.access.Viewer;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.agreement.Agreement;
import it.tappe.servicemodel.agreement.Agreements;
import it.tappe.servicemodel.agreement.Compared;
import it.tappe.servicemodel.agreement.ConsensusEntry;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** «Accordo»: how far the raters of a project work agree, and the form of their consensus. */
@Controller("/project-work/{id}/accordo/{step}")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgreementPages {
    private final Agreements agreements;
    private final Pages pages;

    AgreementPages(Agreements agreements, Pages pages) {
        this.agreements = agreements;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        Agreement agreement = agreements.of(viewer, id, step);
        return pages.show(request, view(viewer, agreement, form(agreement)));
    }

    @Post("/consenso")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        Agreement held = agreements.of(viewer, id, step);
        return pages.submit(
                request,
                Form.of(body),
                typed -> {
                    agreements.record(viewer, id, step, entry(typed, held));
                    return new Pages.Done(
                            "/project-work/" + id + "/classificazione",
                            "Consenso registrato: è la nuova classificazione del project work.");
                },
                again -> {
                    Agreement now = agreements.of(viewer, id, step);
                    return view(viewer, now, again.restOn(form(now)));
                });
    }

    private static Form form(Agreement agreement) {
        Form form = Form.empty().fill("version", agreement.version());
        for (Compared one : agreement.agreed()) {
            Level agreed = one.agreed();
            form.fill(LevelFields.rating(one.code()), agreed == null ? null : agreed.points());
        }
        return form;
    }

    private static ConsensusEntry entry(Form form, Agreement held) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Compared one : held.compared()) {
            Integer points = LevelFields.points(form, one.code());
            if (points != null) {
                levels.put(one.code(), points);
            }
        }
        return new ConsensusEntry(form.version(), levels, form.text("reason"));
    }

    private static View view(Viewer viewer, Agreement agreement, Form form) {
        String work = "/project-work/" + agreement.round().work().id();
        return View.of("agreement/show", "Accordo")
                .under("Project work", "/project-work")
                .under(agreement.round().work().label(), work)
                .under("Valutazione indipendente", work + "/valutazione-indipendente")
                .with("agreement", agreement)
                .with("canRate", agreement.round().canBeRatedBy(viewer))
                .with("form", form);
    }
}
