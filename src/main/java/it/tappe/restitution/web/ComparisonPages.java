package it.tappe.restitution.web;

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
import it.tappe.restitution.Comparison;
import it.tappe.restitution.Comparisons;
import it.tappe.restitution.Offer;
import it.tappe.restitution.sharing.Sharing;
import it.tappe.restitution.sharing.SharingEntry;
import it.tappe.restitution.sharing.Sharings;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The matrix provinces × canvas, and its sharing. */
@Controller("/confronto")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ComparisonPages {
    private static final String TITLE = "Confronto tra le Province";

    private final Comparisons comparisons;
    private final Sharings sharings;
    private final Pages pages;

    ComparisonPages(Comparisons comparisons, Sharings sharings, Pages pages) {
        this.comparisons = comparisons;
        this.sharings = sharings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> matrix(HttpRequest<?> request, Viewer viewer) {
        ComparisonQuery query =
                ComparisonQuery.of(Form.of(request.getParameters().asMap()));
        List<Offer> offers = comparisons.offers(viewer);
        if (offers.isEmpty() && query.number("area") == null) {
            return pages.show(request, View.of("restitution/not-shared", TITLE).with("viewer", viewer));
        }
        return pages.show(request, view(viewer, offers, query, Form.empty()));
    }

    @Post("/{area}/{step}/condivisione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> share(HttpRequest<?> request, Viewer viewer, int area, int step, @Body Map<String, String> body) {
        ComparisonQuery query = query(area, step);
        return pages.submit(
                request,
                Form.of(body),
                "Il confronto è condiviso con le Province dell’ambito.",
                () -> {
                    Form form = Form.of(body);
                    sharings.share(
                            viewer,
                            area,
                            step,
                            new SharingEntry(form.isTicked("words"), form.isTicked("models"), form.version()));
                    return query.path();
                },
                form -> view(viewer, comparisons.offers(viewer), query, form));
    }

    @Post("/{area}/{step}/condivisione/ritiro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Viewer viewer, int area, int step) {
        sharings.withdraw(viewer, area, step);
        return pages.goTo(
                request,
                query(area, step).path(),
                "Il confronto non è più condiviso: ogni Provincia vede solo le proprie risposte.");
    }

    private static ComparisonQuery query(int area, int step) {
        return new ComparisonQuery(Map.of("area", String.valueOf(area), "step", String.valueOf(step)));
    }

    private View view(Viewer viewer, List<Offer> offers, ComparisonQuery asked, Form sharing) {
        Comparison comparison =
                comparisons.find(viewer, asked.number("area"), asked.number("step"), asked.filter(), asked.order());
        ComparisonQuery query = asked.with("area", comparison.area().position())
                .with("step", comparison.step().position())
                .with("vista", asked.vista().word());
        Form filter = Form.of(query.values());
        return View.of("restitution/matrix", TITLE)
                .with("viewer", viewer)
                .with("comparison", comparison)
                .with("query", query)
                .with("vista", asked.vista())
                .with("choices", Choices.of(offers, comparison))
                .with("form", filter)
                .with("sharing", resting(sharing, comparison.sharing()));
    }

    /** What holds now, beside what was typed when somebody else was faster. */
    private static Form resting(Form typed, @Nullable Sharing held) {
        Form present = Form.empty().fill("version", held == null ? 0 : held.number());
        if (held != null && held.words()) {
            present.fill("words", "true");
        }
        if (held != null && held.models()) {
            present.fill("models", "true");
        }
        return typed.problem() == null ? present : typed.restOn(present);
    }
}
