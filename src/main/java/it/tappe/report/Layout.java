package it.tappe.report;

import it.tappe.document.deck.Deck;
import it.tappe.document.xlsx.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A report laid out, before an engine of {@code document} makes the bytes. */
public sealed interface Layout {

    /**
     * A page for the screen and for paper: a template under {@code templates/reports} and its parameters. The template
     * has {@code @param boolean screen}, too: whether it is for the screen.
     */
    record Print(String template, Map<String, Object> model) implements Layout {}

    /**
     * A page that may be long: each part has a template and a model of its own, is laid out by itself and joined to the
     * others, so that memory does not grow with their number. The templates are what stands within the sheet.
     *
     * @param style for paper, or empty
     */
    record Parts(String title, String author, String footer, String style, List<Part> parts) implements Layout {}

    /**
     * A part; those with the same title after one another are one chapter.
     *
     * @param title as it stands in bookmarks and in the table of contents
     */
    record Part(String title, String template, Map<String, Object> model) {}

    /** Tables. */
    record Tables(Workbook workbook) implements Layout {}

    /** Slides. */
    record Slides(Deck deck) implements Layout {}

    /** A text that writes itself. */
    record Text(Writing writing) implements Layout {}

    /** Writes bytes and leaves the stream open. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
