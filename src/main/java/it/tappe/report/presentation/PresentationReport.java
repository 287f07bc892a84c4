package it.tappe.report.presentation;

import it.tappe.access.Viewer;
import it.tappe.document.deck.Deck;
import it.tappe.document.deck.Theme;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import java.util.List;

/** A report made of slides. */
public abstract class PresentationReport implements Report<Presentation> {

    /** The slides as the data have them. */
    public abstract Presentation generate(Viewer viewer, ReportParameters parameters);

    @Override
    public Presentation gather(Viewer viewer, ReportParameters parameters) {
        return generate(viewer, parameters);
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PPTX);
    }

    @Override
    public Layout layout(Presentation presentation, Format format) {
        return new Layout.Slides(new Deck(presentation.title(), Theme.ITALIA, presentation.slides()));
    }

    @Override
    public String fileName(Presentation presentation) {
        return presentation.fileName();
    }
}
