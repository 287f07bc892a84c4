package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws a table with its header. */
final class GridDrawing {
    private final XSLFSlide slide;
    private final Theme theme;
    private final TextDrawing text;

    GridDrawing(XSLFSlide slide, Theme theme) {
        this.slide = slide;
        this.theme = theme;
        this.text = new TextDrawing(slide, theme);
    }

    void draw(Grid grid, Rectangle2D room, double scale) {
        XSLFTable table = slide.createTable();
        table.setAnchor(room);
        row(table, grid, grid.header(), true, scale);
        grid.rows().forEach(row -> row(table, grid, row, false, scale));
        for (int column = 0; column < grid.header().size(); column++) {
            table.setColumnWidth(column, room.getWidth() * grid.share(column));
        }
        table.getCTTable().getTblPr().setFirstRow(true);
        ((CTGraphicalObjectFrame) table.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr("Tabella: " + String.join(", ", grid.header()));
    }

    private void row(XSLFTable table, Grid grid, List<String> cells, boolean isHeader, double scale) {
        XSLFTableRow row = table.addRow();
        row.setHeight(grid.height(cells, scale));
        for (String cell : cells) {
            XSLFTableCell box = row.addCell();
            text.fill(
                    box,
                    cell,
                    Room.CELL_SIZE * scale,
                    isHeader,
                    isHeader ? Color.WHITE : Hex.color("17324D"),
                    TextAlign.LEFT);
            box.setLeftInset(Grid.PADDING * scale);
            box.setRightInset(Grid.PADDING * scale);
            box.setTopInset(Grid.PADDING * scale);
            box.setBottomInset(Grid.PADDING * scale);
            box.setFillColor(isHeader ? Hex.color(theme.primary()) : Color.WHITE);
            box.setBorderColor(BorderEdge.bottom, Hex.color("C5CDD6"));
            box.setBorderWidth(BorderEdge.bottom, 1);
        }
    }
}
