package it.tappe.deliverable.comparison.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.comparison.Comparisons;

/** What changed between two versions, and where sections come from, for programs. */
@Controller("/api/v1/project-works/{id}/deliverables/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ComparisonApi {
    private final Comparisons comparisons;
    private final Deliverables deliverables;

    ComparisonApi(Comparisons comparisons, Deliverables deliverables) {
        this.comparisons = comparisons;
        this.deliverables = deliverables;
    }

    /**
     * What changed between two versions.
     *
     * @param from number of the version from which on; or {@code step-1}: the approved version of that earlier step
     * @param to number of the version up to which
     */
    @Get("/comparison")
    ComparisonJson compare(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to) {
        deliverables.find(viewer, id, step);
        Choice choice = Choice.of(from, to);
        return ComparisonJson.of(choice.compare(comparisons, viewer, id, step));
    }

    /** Where the sections of a version come from: how they differ from the approved versions of earlier steps. */
    @Get("/submissions/{number}/provenance")
    ProvenanceJson provenance(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return ProvenanceJson.of(comparisons.provenance(viewer, id, step, number));
    }
}
