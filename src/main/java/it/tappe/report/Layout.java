package it.tappe.report;

import it.tappe.document.deck.Deck;
import it.tappe.document.xlsx.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A report laid out, before an engine of {@code document} makes the bytes. */
public sealed interface Layout {

    /**
     * A page for the screen and for paper: a template under {@code templates/reports} and its parameters. The template
     * has {@code @param boolean screen}, too: whether it is for the screen.
     */
    record Print(String template, Map<String, Object> model) implements Layout {}

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
