package it.tappe.document.deck;

import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table; its header is repeated where it continues.
 *
 * @param widths of the columns, in any unit
 * @param rows each with as many cells as the header
 */
public record Grid(List<String> header, List<Integer> widths, List<List<String>> rows) implements Block {
    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Grid part(int from, int to) {
        return new Grid(header, widths, rows.subList(from, to));
    }

    /** Width of a column as a share of the whole. */
    public double share(int column) {
        return (double) widths.get(column)
                / widths.stream().mapToInt(width -> width).sum();
    }

    /** Headers are bold, and so wider. */
    private static final double BOLD = 0.87;

    /** Room around the text of a cell, in points. */
    public static final double PADDING = 5;

    /** Letters are never so much enlarged that words would have to be cut. */
    @Override
    public double height(double scale) {
        if (scale > 1 && cutsWords(scale)) {
            return Double.MAX_VALUE;
        }
        return height(header, scale)
                + rows.stream().mapToDouble(row -> height(row, scale)).sum();
    }

    @Override
    public Grid fitting() {
        return new Grid(header, widths, rows.stream().flatMap(this::cut).toList());
    }

    /** How high a row is, in points. */
    public double height(List<String> row, double scale) {
        return 2 * PADDING * scale
                + IntStream.range(0, row.size())
                        .mapToDouble(column -> text(row, column, scale))
                        .max()
                        .orElse(0);
    }

    private boolean cutsWords(double scale) {
        double size = Room.CELL_SIZE * scale;
        return IntStream.range(0, header.size())
                .anyMatch(column -> TextMeasure.cutsWords(header.get(column), size, BOLD * cell(column, scale))
                        || rows.stream()
                                .anyMatch(row -> TextMeasure.cutsWords(row.get(column), size, cell(column, scale))));
    }

    private Stream<List<String>> cut(List<String> row) {
        double most = (Room.CONTENT_HEIGHT - height(header, 1)) / 2 - 2 * PADDING;
        List<List<String>> columns = IntStream.range(0, row.size())
                .mapToObj(column -> TextMeasure.pieces(row.get(column), Room.CELL_SIZE, cell(column, 1), most))
                .toList();
        int parts = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, parts)
                .mapToObj(part -> columns.stream()
                        .map(pieces -> part < pieces.size() ? pieces.get(part) : "")
                        .toList());
    }

    private double text(List<String> row, int column, double scale) {
        double size = Room.CELL_SIZE * scale;
        double width = cell(column, scale);
        return row.equals(header)
                ? TextMeasure.boldHeight(row.get(column), size, width)
                : TextMeasure.height(row.get(column), size, width);
    }

    private double cell(int column, double scale) {
        return Room.CONTENT_WIDTH * share(column) - 2 * PADDING * scale;
    }
}
