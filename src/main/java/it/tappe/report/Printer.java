package it.tappe.report;

import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.document.pdf.PageTemplates;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.document.pdf.PdfPart;
import it.tappe.document.xlsx.XlsxEngine;
import it.tappe.shared.Gauge;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the bytes of content that has been gathered. */
@Singleton
class Printer {
    private final PdfEngine pdf;
    private final XlsxEngine xlsx;
    private final DeckEngine decks;
    private final PageTemplates pages;

    Printer(PdfEngine pdf, XlsxEngine xlsx, DeckEngine decks, PageTemplates pages) {
        this.pdf = pdf;
        this.xlsx = xlsx;
        this.decks = decks;
        this.pages = pages;
    }

    /** Writes the content in one of the report's formats and leaves the stream open. */
    <C> void write(Report<C> report, C content, Format format, OutputStream out, Gauge gauge) {
        try {
            write(report.layout(content, format), format, out, gauge);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Layout layout, Format format, OutputStream out, Gauge gauge) throws IOException {
        gauge.at(0, 1);
        if (layout instanceof Layout.Tables tables) {
            xlsx.write(tables.workbook(), out);
        } else if (layout instanceof Layout.Slides slides) {
            decks.write(slides.deck(), out);
        } else if (layout instanceof Layout.Text text) {
            text.writing().write(out);
        } else if (layout instanceof Layout.Print print && format == Format.PDF) {
            pdf.write(html(print, false), out);
        } else if (layout instanceof Layout.Print print) {
            out.write(html(print, true).getBytes(StandardCharsets.UTF_8));
        } else if (layout instanceof Layout.Parts parts && format == Format.PDF) {
            pdf.write(onPaper(parts, gauge), out);
        } else if (layout instanceof Layout.Parts parts) {
            out.write(html(parts, parts.parts(), true).getBytes(StandardCharsets.UTF_8));
        }
        gauge.at(1, 1);
    }

    /** Each part becomes text only when its turn has come. */
    private List<PdfPart> onPaper(Layout.Parts layout, Gauge gauge) {
        List<PdfPart> printed = new ArrayList<>();
        for (Layout.Part part : layout.parts()) {
            int done = printed.size();
            printed.add(new PdfPart(part.title(), () -> {
                gauge.at(done, layout.parts().size());
                return html(layout, List.of(part), false);
            }));
        }
        return printed;
    }

    private String html(Layout.Print print, boolean screen) {
        return rendered(print.template(), print.model(), screen);
    }

    private String html(Layout.Parts layout, List<Layout.Part> parts, boolean screen) {
        List<String> bodies = parts.stream()
                .map(part -> rendered(part.template(), part.model(), screen))
                .toList();
        return rendered("reports/parts", Map.of("layout", layout, "parts", parts, "bodies", bodies), screen);
    }

    private String rendered(String template, Map<String, Object> values, boolean screen) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("screen", screen);
        return pages.html(template, model);
    }
}
