package it.tappe.report.closing;

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
import it.tappe.shared.PlainName;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The deck of the final webinar. */
@Singleton
public class FinalReport extends PresentationReport {
    private final ClosingGathering gathering;
    private final GivenTexts texts;

    FinalReport(ClosingGathering gathering, GivenTexts texts, Arrangements arrangements, Looks looks) {
        super(arrangements, looks);
        this.gathering = gathering;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "final";
    }

    @Override
    public String title() {
        return "Presentazione finale";
    }

    @Override
    public String purpose() {
        return "Le diapositive del webinar finale: scaletta, percorso, risultati, maturità, modelli, ambiti, prospettive e"
                + " conclusioni.";
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.AREA);
    }

    @Override
    public Presentation generate(Viewer viewer, ReportParameters parameters) {
        Integer area = parameters.area();
        if (area == null) {
            throw Refusal.Invalid.field("area", "Indica di quale ambito.");
        }
        Closing content = gathering.gather(viewer, area);
        return new Presentation(
                "Restituzione degli esiti dei progetti – " + content.area().name(),
                PlainName.of("Presentazione finale ambito " + area),
                slides(content).toList());
    }

    private Stream<Slide> slides(Closing content) {
        ConclusionSlides conclusions = new ConclusionSlides(content, texts);
        return Stream.of(
                        Stream.of(CoverSlides.title(
                                "Restituzione degli esiti dei progetti",
                                content.programme(),
                                content.area(),
                                content.webinar())),
                        AgendaSlides.of(content.webinar(), content.agenda()),
                        PathSlides.of(content.timeline()),
                        new ResultSlides(content).slides(),
                        MaturitySlides.of(content),
                        new ModelSlides(content.panorama(), content.classifications()).slides(),
                        FocusSlides.of(content),
                        Stream.of(conclusions.prospects(), conclusions.conclusions()),
                        Stream.of(CoverSlides.thanks(content.contacts())))
                .flatMap(part -> part);
    }

    @Override
    public Presentation sample() {
        return new Presentation("Presentazione finale", "Presentazione_finale_esempio", SampleSlides.all());
    }
}
