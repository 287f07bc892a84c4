package it.tappe.dashboard.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.dashboard.Overview;
import it.tappe.dashboard.OverviewFilter;
import it.tappe.dashboard.Overviews;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.shared.Page;
import it.tappe.web.PageJson;
import java.util.Comparator;
import java.util.List;

/** Project works for programs. */
@Controller("/api/v1/project-works")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProjectWorkApi {
    private final Overviews overviews;

    ProjectWorkApi(Overviews overviews) {
        this.overviews = overviews;
    }

    /**
     * The project works that the caller sees, by id.
     *
     * @param area order number
     * @param province sigla, id, or part of the name
     * @param cursor from {@code nextCursor} of the page before
     */
    @Get
    PageJson<ProjectWorkJson> list(
            Viewer viewer,
            @QueryValue @Nullable Integer area,
            @QueryValue @Nullable String province,
            @QueryValue @Nullable Long tutor,
            @QueryValue @Nullable DeliverableStatus status,
            @QueryValue @Nullable String model,
            @QueryValue(defaultValue = "50") int limit,
            @QueryValue @Nullable Long cursor) {
        long after = cursor == null ? 0 : cursor;
        int most = Math.max(1, Math.min(limit, Page.MOST));
        List<Overview> found = overviews.list(viewer, new OverviewFilter(area, province, tutor, status, model)).stream()
                .filter(one -> one.work().id() > after)
                .sorted(Comparator.comparing(one -> one.work().id()))
                .limit(most + 1L)
                .toList();
        return PageJson.of(
                Page.cut(found, most, last -> String.valueOf(last.work().id())), ProjectWorkJson::of);
    }

    @Get("/{id}")
    ProjectWorkJson find(Viewer viewer, @PathVariable long id) {
        return ProjectWorkJson.of(overviews.find(viewer, id));
    }
}
