package it.tappe.report.presentation;

import io.micronaut.context.annotation.Requires;
import it.tappe.access.Viewer;
import it.tappe.document.deck.Slide;
import it.tappe.report.Filter;
import it.tappe.report.ReportParameters;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.look.Looks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A presentation whose data a test moves as it likes; there only with {@code tappe.test.slides}. */
@Singleton
@Requires(property = "tappe.test.slides")
public class TrialReport extends PresentationReport {
    private final AtomicReference<List<Slide>> slides = new AtomicReference<>(TrialSlides.of(5));

    TrialReport(Arrangements arrangements, Looks looks) {
        super(arrangements, looks);
    }

    /** From now on these are generated. */
    public void generate(List<Slide> now) {
        slides.set(now);
    }

    @Override
    public String name() {
        return "trial";
    }

    @Override
    public String title() {
        return "Restituzione di prova";
    }

    @Override
    public String purpose() {
        return "Diapositive di prova.";
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.AREA, Filter.STEP);
    }

    @Override
    public List<Filter> needed() {
        return filters();
    }

    @Override
    public Presentation generate(Viewer viewer, ReportParameters parameters) {
        return new Presentation("Restituzione di prova – Formazione del personale", "restituzione", slides.get());
    }

    @Override
    public Presentation sample() {
        return new Presentation("Restituzione di prova", "restituzione", TrialSlides.of(5));
    }
}
