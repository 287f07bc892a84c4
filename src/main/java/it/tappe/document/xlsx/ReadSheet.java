package it.tappe.document.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet that somebody uploaded.
 *
 * @param name of the tab
 * @param titles of the header row, which is the first row that is not blank; a title's place in the list is its column
 *     (0 is A), and a column without a title has ""
 * @param rows below the header that are not blank, top down
 */
public record ReadSheet(String name, List<String> titles, List<ReadRow> rows) {
    public ReadSheet {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /** Whether the header has the title, capitals or not. */
    public boolean has(String title) {
        return place(title) >= 0;
    }

    /**
     * The letter of the column with the title: "C".
     *
     * @throws IllegalArgumentException if the header has no such title
     */
    public String column(String title) {
        int place = place(title);
        if (place < 0) {
            throw new IllegalArgumentException("No column " + title + " in sheet " + name);
        }
        return CellReference.convertNumToColString(place);
    }

    /** Where a cell is, in words: "foglio Province, riga 5, colonna C". */
    public String where(ReadRow row, String title) {
        return "foglio " + name + ", riga " + row.number() + ", colonna " + column(title);
    }

    private int place(String title) {
        return IntStream.range(0, titles.size())
                .filter(i -> titles.get(i).equalsIgnoreCase(title))
                .findFirst()
                .orElse(-1);
    }
}
