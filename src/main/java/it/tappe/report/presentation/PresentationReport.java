package it.tappe.report.presentation;

import it.tappe.access.Viewer;
import it.tappe.document.deck.Deck;
import it.tappe.document.deck.Slide;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.report.presentation.look.Looks;
import java.util.List;

/** A report made of slides, which coordinators arrange before they are printed. */
public abstract class PresentationReport implements Report<Presentation> {
    /** Key of the last slide, below whose title the contacts stand. */
    public static final String THANKS = "thanks";

    private final Arrangements arrangements;
    private final Looks looks;

    protected PresentationReport(Arrangements arrangements, Looks looks) {
        this.arrangements = arrangements;
        this.looks = looks;
    }

    /** The slides as the data have them. */
    public abstract Presentation generate(Viewer viewer, ReportParameters parameters);

    @Override
    public Presentation gather(Viewer viewer, ReportParameters parameters) {
        Presentation generated = generate(viewer, parameters);
        List<Slide> slides = arrangements.arrange(viewer, deck(generated, parameters)).stream()
                .filter(ArrangedSlide::isShown)
                .map(ArrangedSlide::slide)
                .toList();
        return new Presentation(generated.title(), generated.fileName(), looks.theme(), slides);
    }

    /** The same before anybody has arranged it, with the contacts on the last slide. */
    GeneratedDeck deck(Viewer viewer, ReportParameters parameters) {
        return deck(generate(viewer, parameters), parameters);
    }

    private GeneratedDeck deck(Presentation generated, ReportParameters parameters) {
        List<String> contacts = looks.current().contactLines();
        return new GeneratedDeck(
                name(),
                parameters.query(),
                generated.title(),
                generated.slides().stream()
                        .map(slide -> withContacts(slide, contacts))
                        .toList());
    }

    private static Slide withContacts(Slide slide, List<String> contacts) {
        if (!slide.key().equals(THANKS) || contacts.isEmpty()) {
            return slide;
        }
        String lines = "Contatti\n" + String.join("\n", contacts);
        return new Slide(slide.key(), slide.kind(), slide.title(), lines, slide.blocks(), slide.notes());
    }

    /** No: notes for the speaker quote only works that whoever prints it may open. */
    @Override
    public boolean isSameForAll() {
        return false;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PPTX);
    }

    @Override
    public Layout layout(Presentation presentation, Format format) {
        return new Layout.Slides(new Deck(presentation.title(), presentation.theme(), presentation.slides()));
    }

    @Override
    public String fileName(Presentation presentation) {
        return presentation.fileName();
    }
}
