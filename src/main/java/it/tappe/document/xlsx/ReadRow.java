package it.tappe.document.xlsx;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row that somebody uploaded.
 *
 * @param number as Excel shows it, 1 is the first
 * @param cells the texts that are not blank by header title, capitals or not. A date is 2026-04-30, with a time
 *     2026-04-30T23:59, a number 12 or 12.5, a percentage 0.25
 */
public record ReadRow(int number, Map<String, String> cells) {
    public ReadRow {
        Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        own.putAll(cells);
        cells = Collections.unmodifiableMap(own);
    }

    /** The text under the title, "" when the cell is blank or there is no such title. */
    public String text(String title) {
        return cells.getOrDefault(title, "");
    }
}
