package it.tappe.document.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects one sheet while it is read: the first row that is not blank is the header. */
final class SheetRows implements SheetContentsHandler {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 60;

    private final String name;
    private final TextBudget budget;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<Integer, String> row = new TreeMap<>();
    private @Nullable List<String> titles;
    private int column;

    SheetRows(String name, TextBudget budget) {
        this.name = name;
        this.budget = budget;
    }

    ReadSheet sheet() {
        return new ReadSheet(name, titles == null ? List.of() : titles, rows);
    }

    @Override
    public void startRow(int number) {
        row.clear();
        column = -1;
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (value == null || value.isBlank()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw refuse("ha più di " + MOST_COLUMNS + " colonne");
        }
        String text = value.strip();
        budget.spend(text);
        row.put(column, text);
    }

    @Override
    public void endRow(int number) {
        if (row.isEmpty()) {
            return;
        }
        if (titles == null) {
            titles = titles();
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw refuse("ha più di 5.000 righe");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> cell : row.entrySet()) {
            String title = cell.getKey() < titles.size() ? titles.get(cell.getKey()) : "";
            if (!title.isEmpty()) {
                cells.put(title, cell.getValue());
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new ReadRow(number + 1, cells));
        }
    }

    private List<String> titles() {
        List<String> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        row.forEach((place, text) -> {
            while (read.size() < place) {
                read.add("");
            }
            String title = text.replaceAll("\\s+", " ");
            if (!seen.add(title.toLowerCase(Locale.ROOT))) {
                throw refuse("ha due colonne con lo stesso titolo («" + title + "»)");
            }
            read.add(title);
        });
        return read;
    }

    private RuntimeException refuse(String what) {
        return UploadedFile.refuse("Il foglio «" + name + "» " + what + ": correggilo e riprova.");
    }
}
