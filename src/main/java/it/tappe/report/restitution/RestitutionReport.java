package it.tappe.report.restitution;

import it.tappe.access.Viewer;
import it.tappe.document.deck.Slide;
import it.tappe.report.Filter;
import it.tappe.report.ReportParameters;
import it.tappe.report.presentation.Presentation;
import it.tappe.report.presentation.PresentationReport;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.look.Looks;
import it.tappe.report.slides.AgendaSlides;
import it.tappe.report.slides.CoverSlides;
import it.tappe.report.slides.GivenTexts;
import it.tappe.report.slides.ModelSlides;
import it.tappe.report.slides.PathSlides;
import it.tappe.report.slides.SampleSlides;
import it.tappe.report.slides.StepNames;
import it.tappe.shared.PlainName;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The restitution of a step's results in an area. */
@Singleton
public class RestitutionReport extends PresentationReport {
    private final RestitutionGathering gathering;
    private final GivenTexts texts;

    RestitutionReport(RestitutionGathering gathering, GivenTexts texts, Arrangements arrangements, Looks looks) {
        super(arrangements, looks);
        this.gathering = gathering;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "restitution";
    }

    @Override
    public String title() {
        return "Restituzione degli esiti";
    }

    @Override
    public String purpose() {
        return "Le diapositive del webinar che restituisce gli esiti di uno Step: scaletta, percorso, spunti emersi, temi,"
                + " tensioni, rischi, modelli e prossime tappe.";
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.AREA, Filter.STEP);
    }

    @Override
    public Presentation generate(Viewer viewer, ReportParameters parameters) {
        Integer area = parameters.area();
        Integer step = parameters.step();
        if (area == null || step == null) {
            throw Refusal.Invalid.field(area == null ? "area" : "step", "Indica di quale ambito e di quale Step.");
        }
        Restitution content = gathering.gather(viewer, area, step);
        String title = "Restituzione esiti " + StepNames.ofStep(content.step());
        return new Presentation(
                title + " – " + content.area().name(),
                PlainName.of("Restituzione ambito " + area + " step " + step),
                slides(title, content).toList());
    }

    private Stream<Slide> slides(String title, Restitution content) {
        return Stream.of(
                        Stream.of(CoverSlides.title(title, content.programme(), content.area(), content.webinar())),
                        AgendaSlides.of(content.webinar(), content.agenda()),
                        PathSlides.of(content.timeline()),
                        ProvinceSlides.of(content.comparison()),
                        new CanvasSlides(content, texts).slides(),
                        new ThemeSlides(content).slides(),
                        new TensionSlides(content).slides(),
                        new RiskSlides(content).slides(),
                        new ModelSlides(content.panorama(), content.classifications()).slides(),
                        NextSlides.of(content),
                        Stream.of(CoverSlides.thanks(content.contacts())))
                .flatMap(part -> part);
    }

    @Override
    public Presentation sample() {
        return new Presentation("Restituzione degli esiti", "Restituzione_esempio", SampleSlides.all());
    }
}
