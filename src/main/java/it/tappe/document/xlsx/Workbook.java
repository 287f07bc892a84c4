package it.tappe.document.xlsx;

import java.util.List;

/**
 * A *cartella di lavoro*: what an Excel file is to contain.
 *
 * @param title shown by Excel among the file's properties
 * @param sheets at least one, in the order of their tabs
 */
public record Workbook(String title, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet");
        }
    }

    /** A workbook whose sheets are given one after the other. */
    public static Workbook of(String title, Sheet... sheets) {
        return new Workbook(title, List.of(sheets));
    }
}
