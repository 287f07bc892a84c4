package it.tappe.report.assembled;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.document.blocks.BlockDocument;
import it.tappe.document.blocks.page.BlockPage;
import it.tappe.document.blocks.writing.BlockEngine;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.shared.PlainName;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A project work in one document, made of the approved sections of its steps. */
@Singleton
public class AssembledReport implements Report<Assembled> {
    static final String TITLE = "Project work completo";

    private final AssembledGathering gathering;
    private final BlockEngine engine;

    AssembledReport(AssembledGathering gathering, BlockEngine engine) {
        this.gathering = gathering;
        this.engine = engine;
    }

    @Override
    public String name() {
        return "assembled";
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String purpose() {
        return "Le sezioni approvate dei tre Step in un solo documento, con le loro tabelle e immagini; ciò che non si"
                + " può riportare è elencato in fondo.";
    }

    @Override
    public Action action() {
        return Action.PRINT_WORKS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.DOCX, Format.PDF, Format.HTML);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.PROJECT_WORK);
    }

    @Override
    public Assembled gather(Viewer viewer, ReportParameters parameters) {
        return gathering.gather(viewer, Objects.requireNonNull(parameters.number(Filter.PROJECT_WORK)));
    }

    @Override
    public Assembled sample() {
        return SampleAssembled.assembled();
    }

    @Override
    public Layout layout(Assembled assembled, Format format) {
        BlockDocument document = AssembledBlocks.of(assembled, format);
        return format == Format.DOCX
                ? new Layout.Text(out -> engine.write(document, out))
                : new Layout.Print(
                        "reports/assembled",
                        Map.of(
                                "page",
                                new BlockPage(document),
                                "author",
                                assembled.by(),
                                "footer",
                                "Tappe · " + document.running() + " · stampato il " + RomeTime.minute(assembled.at())
                                        + " da " + assembled.by()));
    }

    @Override
    public String fileName(Assembled assembled) {
        return "Project-work_" + PlainName.of(assembled.work().provinceName()) + "_"
                + PlainName.of(assembled.work().areaName());
    }
}
