package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.source.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table of a Word document, with cells that span columns and rows. */
final class WordTable {
    private static final int MOST_COLUMNS = 63;

    private final WordText text;
    /** The cell that still grows downwards, by its first column. */
    private final Map<Integer, Growing> growing = new HashMap<>();

    private final List<List<Growing>> rows = new ArrayList<>();
    private final List<Boolean> heads = new ArrayList<>();

    private static final class Growing {
        private final int columns;
        private final Cell cell;
        private int rows = 1;

        private Growing(int columns, Cell cell) {
            this.columns = columns;
            this.cell = cell;
        }

        private Cell finish() {
            return new Cell(columns, rows, cell.blocks());
        }
    }

    WordTable(WordText text) {
        this.text = text;
    }

    /** Empty when no row is left of it. */
    Optional<Table> read(Element table) {
        rows(table);
        List<Row> read = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            read.add(new Row(
                    heads.get(index),
                    rows.get(index).stream().map(Growing::finish).toList()));
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new Table(read, widths(table)));
    }

    private static List<Integer> widths(Element table) {
        List<Integer> widths = table.first("w:tblGrid").children("w:gridCol").stream()
                .map(column -> (int) Math.max(0, Math.min(100_000, column.number("w", 0))))
                .toList();
        return widths.contains(0) ? List.of() : widths;
    }

    private void rows(Element parent) {
        for (Element child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> row(child);
                case "w:sdt" -> rows(child.first("w:sdtContent"));
                case "w:customXml" -> rows(child);
                default -> {}
            }
        }
    }

    private void row(Element row) {
        Element properties = row.first("w:trPr");
        if (properties.first("w:ins").exists() || properties.first("w:del").exists()) {
            text.findings().once(Loss.Kind.TRACKED_CHANGE);
        }
        if (properties.first("w:del").exists()) {
            return;
        }
        List<Growing> cells = new ArrayList<>();
        int column = empty(cells, properties.first("w:gridBefore"));
        for (Element cell : cells(row)) {
            column = cell(cell, column, cells);
        }
        empty(cells, properties.first("w:gridAfter"));
        rows.add(cells);
        boolean isHead = WordStyles.isOn(properties.first("w:tblHeader"))
                && heads.stream().allMatch(Boolean::booleanValue);
        heads.add(isHead);
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : row.children()) {
            switch (child.name()) {
                case "w:tc" -> cells.add(child);
                case "w:sdt" -> cells.addAll(cells(child.first("w:sdtContent")));
                case "w:customXml" -> cells.addAll(cells(child));
                default -> {}
            }
        }
        return cells;
    }

    private int cell(Element cell, int column, List<Growing> row) {
        Element properties = cell.first("w:tcPr");
        int columns = columns(properties.first("w:gridSpan"));
        Element merge = properties.first("w:vMerge");
        Growing above = growing.get(column);
        boolean isContinued = merge.exists() && !merge.attribute("val").equals("restart");
        Cell read = new Cell(columns, 1, new WordBlocks(text).read(cell));
        if (isContinued && above != null && above.columns == columns) {
            above.rows++;
            above.cell.blocks().addAll(read.blocks());
        } else {
            Growing own = new Growing(columns, new Cell(columns, 1, new ArrayList<>(read.blocks())));
            growing.remove(column);
            if (merge.exists()) {
                growing.put(column, own);
            }
            row.add(own);
        }
        return column + columns;
    }

    private static int empty(List<Growing> row, Element count) {
        if (!count.exists()) {
            return 0;
        }
        int columns = columns(count);
        row.add(new Growing(columns, new Cell(columns, 1, List.of())));
        return columns;
    }

    private static int columns(Element count) {
        return (int) Math.max(1, Math.min(MOST_COLUMNS, count.number("val", 1)));
    }
}
