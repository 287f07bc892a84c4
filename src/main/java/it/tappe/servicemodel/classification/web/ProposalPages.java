package it.tappe.servicemodel.classification.web;

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
import it.tappe.programme.Steps;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.mark.QuoteMarks;
import it.tappe.servicemodel.classification.proposal.Proposal;
import it.tappe.servicemodel.classification.proposal.Proposals;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.Map;

/** The form of a classification filled in from the texts: nothing is saved until the tutor saves it. */
@Controller("/project-work/{id}/classificazione/proposta")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProposalPages {
    private final Proposals proposals;
    private final Classifications classifications;
    private final QuoteMarks marks;
    private final Steps steps;
    private final Pages pages;

    ProposalPages(Proposals proposals, Classifications classifications, QuoteMarks marks, Steps steps, Pages pages) {
        this.proposals = proposals;
        this.classifications = classifications;
        this.marks = marks;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        Proposal proposal = proposals.of(viewer, id);
        return pages.show(request, view(viewer, proposal, ProposalForm.of(proposal)));
    }

    /** Saves; or, for the buttons {@code take} and {@code keep} of an indicator, fills it in anew and saves nothing. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        if (form.isTicked("take") || form.isTicked("keep")) {
            Proposal proposal = proposals.of(viewer, id);
            return pages.show(request, view(viewer, proposal, filledIn(form, proposal)));
        }
        Catalogue catalogue = classifications.find(viewer, id).catalogue();
        return pages.submit(
                request,
                form,
                "Classificazione salvata.",
                () -> {
                    classifications.save(viewer, id, ClassificationForm.entry(form, catalogue));
                    return "/project-work/" + id + "/classificazione";
                },
                again -> view(viewer, proposals.of(viewer, id), again));
    }

    private static Form filledIn(Form form, Proposal proposal) {
        List<String> codes = List.of(form.text("take"), form.text("keep"));
        proposal.sheet().catalogue().indicators().stream()
                .filter(one -> codes.contains(one.code()))
                .forEach(one -> {
                    if (form.isTicked("take")) {
                        ProposalForm.take(form, proposal, one.code());
                    } else {
                        ProposalForm.keep(form, proposal.sheet(), one.code());
                    }
                });
        return form;
    }

    private View view(Viewer viewer, Proposal proposal, Form form) {
        long id = proposal.sheet().work().id();
        ClassificationPage page =
                ClassificationPage.of(viewer, proposal.sheet(), List.of(), marks.of(viewer, proposal.sheet()), form);
        return View.of("servicemodel/proposal", "Proposta dal testo")
                .under("Project work", "/project-work")
                .under(proposal.sheet().work().label(), "/project-work/" + id)
                .under("Classificazione", "/project-work/" + id + "/classificazione")
                .with("page", page.with(steps.list(viewer)).with(proposal));
    }
}
