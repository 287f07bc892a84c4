package it.tappe.restitution.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.restitution.ComparisonFilter;
import it.tappe.restitution.ComparisonOrder;
import it.tappe.restitution.Comparisons;
import it.tappe.restitution.export.ComparisonExports;

/**
 * The comparison between provinces, for programs.
 *
 * <p>Parameters, all optional: {@code area} and {@code step} (order numbers), {@code tutor} (account), {@code
 * tutorProvince} (id), {@code model} (code, NONE or UNCLASSIFIED), {@code maturity}, {@code option} (id), {@code sort}
 * (provincia, tutor, modello, maturita or the code of an item; with a minus sign before it the other way round).
 */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ComparisonApi {
    private final Comparisons comparisons;
    private final ComparisonExports exports;

    ComparisonApi(Comparisons comparisons, ComparisonExports exports) {
        this.comparisons = comparisons;
        this.exports = exports;
    }

    /** Rows, counts with who, tensions step by step. */
    @Get("/comparisons")
    @Produces(MediaType.APPLICATION_JSON)
    ComparisonJson find(
            Viewer viewer,
            @QueryValue @Nullable Integer area,
            @QueryValue @Nullable Integer step,
            @QueryValue @Nullable Long tutor,
            @QueryValue @Nullable Long tutorProvince,
            @QueryValue @Nullable String model,
            @QueryValue @Nullable String maturity,
            @QueryValue @Nullable Long option,
            @QueryValue @Nullable String sort) {
        ComparisonFilter filter = new ComparisonFilter(tutor, tutorProvince, model, maturity, option);
        return ComparisonJson.of(comparisons.find(viewer, area, step, filter, ComparisonOrder.of(sort)));
    }

    /** The same figures as an Excel file. */
    @Get(value = "/comparisons.xlsx", produces = MediaType.ALL)
    HttpResponse<byte[]> xlsx(
            Viewer viewer,
            @QueryValue @Nullable Integer area,
            @QueryValue @Nullable Integer step,
            @QueryValue @Nullable Long tutor,
            @QueryValue @Nullable Long tutorProvince,
            @QueryValue @Nullable String model,
            @QueryValue @Nullable String maturity,
            @QueryValue @Nullable Long option,
            @QueryValue @Nullable String sort) {
        ComparisonFilter filter = new ComparisonFilter(tutor, tutorProvince, model, maturity, option);
        return ComparisonFiles.response(exports.xlsx(viewer, area, step, filter, ComparisonOrder.of(sort)));
    }
}
