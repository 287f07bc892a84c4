package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.docx.DocxStyle;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a table as wide as its place, with cells that span columns and rows. */
final class TableWriter {
    private static final String LINES = "A5B3C1";
    private static final String HEAD = "EEF2F6";

    private final BlockWriter blocks;
    private int[] widths = {};
    /** Rows for which the cell that begins in a column still grows, and how many columns it takes. */
    private int[] growing = {};

    private int[] spans = {};

    TableWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    void write(Table content, Place place) {
        widths = widths(content, place.width());
        growing = new int[widths.length];
        spans = new int[widths.length];
        XWPFTable table = place.table();
        frame(table);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (Row row : content.rows()) {
            XWPFTableRow made = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            made.setCantSplitRow(row.isHead());
            made.setRepeatHeader(row.isHead());
            row(row, made);
        }
    }

    private static int[] widths(Table table, int width) {
        int columns = table.columns();
        List<Integer> given = table.widths().size() == columns ? table.widths() : List.of();
        long sum = given.stream().mapToLong(Integer::longValue).sum();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] =
                    given.isEmpty() || sum == 0 ? width / columns : (int) (given.get(column) * (long) width / sum);
        }
        return widths;
    }

    private static void frame(XWPFTable table) {
        table.setWidth("100%");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setCellMargins(40, 80, 40, 80);
    }

    private void row(Row row, XWPFTableRow made) {
        int column = 0;
        for (Cell cell : row.cells()) {
            column = covered(made, column);
            if (column >= widths.length) {
                break;
            }
            int columns = Math.min(cell.columns(), widths.length - column);
            cell(cell, columns, column, row.isHead(), made);
            column += columns;
        }
        column = covered(made, column);
        while (column < widths.length) {
            cell(Cell.of(""), 1, column, false, made);
            column = covered(made, column + 1);
        }
        if (made.getTableCells().isEmpty()) {
            cell(Cell.of(""), widths.length, 0, false, made);
        }
    }

    /** Writes what continues from above; the first column after it. */
    private int covered(XWPFTableRow made, int column) {
        int next = column;
        while (next < widths.length && growing[next] > 0) {
            growing[next]--;
            int columns = spans[next];
            XWPFTableCell cell = made.addNewTableCell();
            shape(cell, columns, next).addNewVMerge().setVal(STMerge.CONTINUE);
            cell.getParagraphArray(0).setStyle(DocxStyle.TABLE.id());
            next += columns;
        }
        return next;
    }

    private void cell(Cell content, int columns, int column, boolean isHead, XWPFTableRow made) {
        XWPFTableCell cell = made.addNewTableCell();
        CTTcPr shape = shape(cell, columns, column);
        if (content.rows() > 1) {
            shape.addNewVMerge().setVal(STMerge.RESTART);
            growing[column] = content.rows() - 1;
            spans[column] = columns;
        }
        if (isHead) {
            cell.setColor(HEAD);
        }
        int width = Arrays.stream(widths, column, column + columns).sum();
        CellPlace place = new CellPlace(cell, width);
        List<Block> inside = content.blocks();
        if (inside.isEmpty()) {
            place.paragraph().setStyle(DocxStyle.TABLE.id());
        }
        blocks.in(place).write(inside);
        if (isHead) {
            cell.getParagraphs().forEach(line -> line.getRuns().forEach(run -> run.setBold(true)));
        }
    }

    private CTTcPr shape(XWPFTableCell cell, int columns, int column) {
        CTTcPr shape = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        cell.setWidth(
                String.valueOf(Arrays.stream(widths, column, column + columns).sum()));
        if (columns > 1) {
            shape.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return shape;
    }
}
