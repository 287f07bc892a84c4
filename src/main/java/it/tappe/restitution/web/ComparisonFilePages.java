package it.tappe.restitution.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.restitution.export.ComparisonExports;
import it.tappe.web.Form;

/** The comparison as a file, from the page. */
@Controller("/confronto/xlsx")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ComparisonFilePages {
    private final ComparisonExports exports;

    ComparisonFilePages(ComparisonExports exports) {
        this.exports = exports;
    }

    @Get(produces = MediaType.ALL)
    HttpResponse<?> xlsx(HttpRequest<?> request, Viewer viewer) {
        ComparisonQuery query =
                ComparisonQuery.of(Form.of(request.getParameters().asMap()));
        return ComparisonFiles.response(
                exports.xlsx(viewer, query.number("area"), query.number("step"), query.filter(), query.order()));
    }
}
