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

    /** Room around the text of a cell, in points. */
    public static final double PADDING = 5;

    @Override
    public double height() {
        return height(header) + rows.stream().mapToDouble(this::height).sum();
    }

    @Override
    public Grid fitting() {
        return new Grid(header, widths, rows.stream().flatMap(this::cut).toList());
    }

    public double height(List<String> row) {
        return 2 * PADDING
                + IntStream.range(0, row.size())
                        .mapToDouble(column -> TextMeasure.height(row.get(column), Room.CELL_SIZE, cell(column)))
                        .max()
                        .orElse(0);
    }

    private Stream<List<String>> cut(List<String> row) {
        double most = (Room.CONTENT_HEIGHT - height(header)) / 2;
        List<List<String>> columns = IntStream.range(0, row.size())
                .mapToObj(column -> TextMeasure.pieces(row.get(column), Room.CELL_SIZE, cell(column), most))
                .toList();
        int parts = columns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, parts)
                .mapToObj(part -> columns.stream()
                        .map(pieces -> part < pieces.size() ? pieces.get(part) : "")
                        .toList());
    }

    private double cell(int column) {
        return Room.CONTENT_WIDTH * share(column) - 2 * PADDING;
    }
}
