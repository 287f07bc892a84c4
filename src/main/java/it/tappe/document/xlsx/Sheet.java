package it.tappe.document.xlsx;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A *foglio*: one table with a header row.
 *
 * @param name of the tab; what Excel forbids in it is replaced, and it is cut to 31 characters
 * @param columns 1 to 200
 * @param rows asked for once, read one row at a time and then closed, so that a long list need not be in memory. A row
 *     has one value for each column, of the column's {@linkplain Column.Kind kind}; null leaves the cell empty
 */
public record Sheet(String name, List<Column> columns, Supplier<Stream<List<@Nullable Object>>> rows) {
    private static final int MOST_COLUMNS = 200;

    public Sheet {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A sheet has 1 to " + MOST_COLUMNS + " columns: " + name);
        }
    }

    /** A sheet whose rows are at hand. */
    public static Sheet of(String name, List<Column> columns, List<? extends List<? extends @Nullable Object>> rows) {
        List<List<? extends @Nullable Object>> own = List.copyOf(rows);
        return new Sheet(name, columns, () -> own.stream().map(row -> Collections.unmodifiableList(row)));
    }

    /** A sheet with a header only, for people to fill in. */
    public static Sheet blank(String name, List<Column> columns) {
        return new Sheet(name, columns, Stream::empty);
    }
}
