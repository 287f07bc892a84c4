package it.tappe.coherence.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.coherence.check.Checks;
import it.tappe.coherence.proposal.Proposals;
import it.tappe.coherence.proposal.Proposals.Accepted;
import it.tappe.coherence.web.CheckJson.ProposedJson;
import java.util.List;
import java.util.Set;

/** The experts' checks and what the documents propose for a trace, for programs. */
@Controller("/api/v1/project-works/{id}/coherence")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CheckApi {
    private final Checks checks;
    private final Proposals proposals;

    CheckApi(Checks checks, Proposals proposals) {
        this.checks = checks;
        this.proposals = proposals;
    }

    /** A tutor's note. */
    @Serdeable
    record SentNote(@Nullable String text) {}

    /** Keys of proposals that are taken over. */
    @Serdeable
    record SentKeys(@Nullable List<String> keys) {}

    /** What was taken over; {@code apart} counts links without both of their ends. */
    @Serdeable
    record AcceptedJson(int statements, int links, int apart) {}

    /** Reads canvas and documents as they are now. */
    @Get("/checks")
    CheckJson read(Viewer viewer, long id) {
        return CheckJson.of(checks.read(viewer, id));
    }

    /** Notes what a tutor knows of a finding. */
    @Post("/checks/{check}/notes")
    @Status(HttpStatus.CREATED)
    CheckJson note(Viewer viewer, long id, String check, @Body SentNote sent) {
        checks.requireNoting(viewer, id);
        checks.note(viewer, id, CoherencePages.check(check), sent.text() == null ? "" : sent.text());
        return CheckJson.of(checks.read(viewer, id));
    }

    /** What the documents propose. */
    @Get("/proposals")
    ProposedJson propose(Viewer viewer, long id) {
        return ProposedJson.of(proposals.read(viewer, id));
    }

    /** Takes over what is named by its key. */
    @Post("/proposals")
    AcceptedJson accept(Viewer viewer, long id, @Body SentKeys sent) {
        List<String> keys = sent.keys();
        Accepted accepted = proposals.accept(viewer, id, keys == null ? Set.of() : Set.copyOf(keys));
        return new AcceptedJson(accepted.statements(), accepted.links(), accepted.apart());
    }
}
