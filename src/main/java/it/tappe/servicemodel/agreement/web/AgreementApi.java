package it.tappe.servicemodel.agreement.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.agreement.Agreement;
import it.tappe.servicemodel.agreement.Agreements;
import it.tappe.servicemodel.agreement.rating.IndependentRatings;
import it.tappe.shared.Refusal;
import it.tappe.web.IfMatch;

/** How far independent ratings agree, and the consensus, for programs. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgreementApi {
    private final Agreements agreements;
    private final IndependentRatings ratings;

    AgreementApi(Agreements agreements, IndependentRatings ratings) {
        this.agreements = agreements;
        this.ratings = ratings;
    }

    /**
     * The agreement of a project work for a step; without {@code isOpen} only who is at what point.
     *
     * @param step the step's place in the path
     */
    @Get("/project-works/{id}/agreement")
    HttpResponse<AgreementJson> find(Viewer viewer, @PathVariable long id, @QueryValue @Nullable Integer step) {
        ratings.rounds(viewer, id);
        return answer(HttpResponse.ok(), agreements.of(viewer, id, needed(step)));
    }

    /**
     * Records what the raters agreed upon, once for each step: it becomes the project work's classification.
     *
     * @param ifMatch the ETag of the agreement that was read; 412 when somebody has meanwhile handed in or classified,
     *     428 without it
     */
    @Post("/project-works/{id}/consensus")
    HttpResponse<AgreementJson> record(
            Viewer viewer,
            @PathVariable long id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body AgreementJson.Sent sent) {
        ratings.rounds(viewer, id);
        return answer(
                HttpResponse.status(HttpStatus.CREATED),
                agreements.record(viewer, id, needed(sent.step()), sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Every project work that somebody rates independently, with its kappa, and the kappa of all pairs together. */
    @Get("/agreements")
    OverviewJson overview(Viewer viewer) {
        return OverviewJson.of(agreements.overview(viewer));
    }

    private static int needed(@Nullable Integer step) {
        if (step == null) {
            throw Refusal.Invalid.field("step", "Indica lo Step: 1, 2, 3 …");
        }
        return step;
    }

    private static HttpResponse<AgreementJson> answer(
            MutableHttpResponse<AgreementJson> response, Agreement agreement) {
        return response.body(AgreementJson.of(agreement)).header("ETag", IfMatch.etag(agreement.version()));
    }
}
