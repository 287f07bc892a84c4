package it.tappe.restitution.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.ComparisonFilter;
import it.tappe.restitution.ComparisonOrder;
import it.tappe.restitution.Comparisons;
import it.tappe.restitution.facing.Facing;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.stream.Collectors;

/** Two to four provinces side by side. */
@Controller("/confronto/province")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class FacingPages {
    private static final String ONLY = "differenze";

    private final Comparisons comparisons;
    private final Pages pages;

    FacingPages(Comparisons comparisons, Pages pages) {
        this.comparisons = comparisons;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        ComparisonQuery query = ComparisonQuery.of(form);
        List<Long> chosen = form.all("pw").stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        Comparison comparison = comparisons.find(
                viewer, query.number("area"), query.number("step"), ComparisonFilter.ALL, ComparisonOrder.PROVINCE);
        boolean isOnlyDifferences = form.text("solo").equals(ONLY);
        View view = View.of("restitution/facing", "Fianco a fianco")
                .under("Confronto tra le Province", place(comparison).path())
                .with("comparison", comparison)
                .with("chosen", chosen)
                .with("onlyDifferences", isOnlyDifferences)
                .with("address", address(comparison, chosen));
        boolean isFew = chosen.size() < Facing.FEWEST || chosen.size() > Facing.MOST;
        if (isFew) {
            return pages.show(request, view, chosen.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Facing facing = Facing.of(comparison, chosen);
        return pages.show(
                request, view.with("whole", facing).with("facing", isOnlyDifferences ? facing.differing() : facing));
    }

    private static ComparisonQuery place(Comparison comparison) {
        return ComparisonQuery.of(Form.empty()
                .fill("area", comparison.area().position())
                .fill("step", comparison.step().position()));
    }

    private static String address(Comparison comparison, List<Long> chosen) {
        return chosen.stream()
                .map(id -> "&pw=" + id)
                .collect(Collectors.joining(
                        "",
                        "/confronto/province?area=" + comparison.area().position() + "&step="
                                + comparison.step().position(),
                        ""));
    }
}
