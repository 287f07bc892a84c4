package it.tappe.coherence.web;

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
import it.tappe.coherence.Traces;
import it.tappe.coherence.proposal.ProposalSheet;
import it.tappe.coherence.proposal.Proposals;
import it.tappe.coherence.proposal.Proposals.Accepted;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.HashSet;
import java.util.Map;

/** What the documents propose for a trace, to be ticked and taken over. */
@Controller("/project-work/{id}/coerenza/proposte")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProposalPages {
    private final Traces traces;
    private final Proposals proposals;
    private final Pages pages;

    ProposalPages(Traces traces, Proposals proposals, Pages pages) {
        this.traces = traces;
        this.proposals = proposals;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        traces.requireWriting(viewer, id);
        return pages.show(request, view(viewer, id, Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        traces.requireWriting(viewer, id);
        return pages.submit(
                request,
                Form.of(body),
                form -> new Pages.Done(
                        "/project-work/" + id + "/coerenza",
                        told(proposals.accept(viewer, id, new HashSet<>(form.all("keys"))))),
                again -> view(viewer, id, again));
    }

    private static String told(Accepted accepted) {
        String told = "Proposte accettate: frasi " + accepted.statements() + ", collegamenti " + accepted.links() + ".";
        return accepted.apart() == 0
                ? told
                : told + " Collegamenti non aggiunti perché manca una delle due frasi: " + accepted.apart() + ".";
    }

    private View view(Viewer viewer, long id, Form form) {
        ProposalSheet sheet = proposals.read(viewer, id);
        return View.of("coherence/proposals", "Proposte dai documenti")
                .under("Project work", "/project-work")
                .under(sheet.trace().work().label(), "/project-work/" + id)
                .under("Coerenza", "/project-work/" + id + "/coerenza")
                .with("sheet", sheet)
                .with("form", form);
    }
}
