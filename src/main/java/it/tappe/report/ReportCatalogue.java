package it.tappe.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** All reports there are, and the one way to print them. */
@Singleton
public class ReportCatalogue {
    private final List<Report<?>> reports;
    private final PdfEngine pdf;
    private final XlsxEngine xlsx;
    private final Journal journal;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    ReportCatalogue(List<Report<?>> reports, PdfEngine pdf, XlsxEngine xlsx, Journal journal) {
        this.reports =
                reports.stream().sorted(Comparator.comparing(Report::title)).toList();
        this.pdf = pdf;
        this.xlsx = xlsx;
        this.journal = journal;
    }

    /** The reports that the viewer may print, by title. */
    public List<Report<?>> list(Viewer viewer) {
        viewer.require(Action.READ_REPORTS);
        return reports;
    }

    /** A printed report. */
    public record Printed(String fileName, Format format, byte[] bytes) {}

    /** Gathers and prints a report; the print stands in the journal. */
    public Printed print(Viewer viewer, String name, ReportParameters parameters, Format format) {
        Report<?> report = list(viewer).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        gatherAndWrite(report, viewer, parameters, format, bytes);
        journal.note(
                viewer,
                Act.PRINTED,
                JournalSubject.of("report", null, report.title() + " (" + format.extension() + ")"));
        return new Printed(name + "." + format.extension(), format, bytes.toByteArray());
    }

    private <C> void gatherAndWrite(
            Report<C> report, Viewer viewer, ReportParameters parameters, Format format, OutputStream out) {
        write(report, report.gather(viewer, parameters), format, out);
    }

    /** Makes the bytes of content that has been gathered. */
    <C> void write(Report<C> report, C content, Format format, OutputStream out) {
        switch (format) {
            case XLSX -> xlsx.write(report.workbook(content), out);
            case PDF -> pdf.write(html(report.print(content)), out);
            case HTML -> {
                byte[] page = html(report.print(content)).getBytes(StandardCharsets.UTF_8);
                try {
                    out.write(page);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }

    private String html(Report.Print print) {
        StringOutput page = new StringOutput();
        templates.render(print.template() + ".jte", print.model(), page);
        return page.toString();
    }
}
