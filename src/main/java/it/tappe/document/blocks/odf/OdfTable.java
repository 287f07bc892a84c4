package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.source.Element;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of an OpenDocument text, with cells that span columns and rows. */
final class OdfTable {
    private static final int MOST_COLUMNS = 63;
    private static final int MOST_REPEATED = 200;

    private final OdfText text;
    private final List<Row> rows = new ArrayList<>();

    OdfTable(OdfText text) {
        this.text = text;
    }

    Table read(Element table) {
        rows(table, false);
        return new Table(rows, text.styles().widths(table));
    }

    private void rows(Element parent, boolean isHead) {
        for (Element child : parent.children()) {
            switch (child.name()) {
                case "table:table-header-rows" -> rows(child, true);
                case "table:table-rows", "table:table-row-group" -> rows(child, isHead);
                case "table:table-row" -> row(child, isHead);
                default -> {}
            }
        }
    }

    private void row(Element row, boolean isHead) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.children("table:table-cell")) {
            for (long times = count(cell, "number-columns-repeated"); times > 0; times--) {
                cells.add(new Cell(
                        count(cell, "number-columns-spanned"),
                        (int) Math.max(1, Math.min(10_000, cell.number("number-rows-spanned", 1))),
                        List.copyOf(new OdfBlocks(text).read(cell))));
            }
        }
        for (long times = Math.min(MOST_REPEATED, Math.max(1, row.number("number-rows-repeated", 1)));
                times > 0;
                times--) {
            rows.add(new Row(isHead, cells));
        }
    }

    private static int count(Element cell, String attribute) {
        return (int) Math.max(1, Math.min(MOST_COLUMNS, cell.number(attribute, 1)));
    }
}
