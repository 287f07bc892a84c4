package it.tappe.canvas.outline;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The given outline as its readable file holds it: {@code canvas/scheda.json}. */
@Serdeable
record OutlineContent(
        Kind kind,
        String part,
        String code,
        String title,
        @Nullable String question,
        @Nullable String left,
        @Nullable String right,
        List<OptionContent> options) {
    /** An option. */
    @Serdeable
    record OptionContent(String code, String label, String synonyms) {
        Option toOption(long itemId, int position) {
            return new Option(0, itemId, position, code, label, synonyms, null, null, 0);
        }
    }

    ItemRow toRow(int position) {
        return new ItemRow(0, position, kind, code, part, title, question, left, right);
    }
}
