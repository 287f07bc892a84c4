package it.tappe.document.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of coloured tiles, however many columns there are: each tile is told apart by colour and hatching, and a legend
 * names them.
 *
 * @param title read aloud in place of the picture; the visible heading is the page's
 * @param columns short names, shown where a tile is wide enough for each of them
 * @param rows from the top
 */
public record Mosaic(String title, List<String> columns, List<Row> rows) {
    private static final int LABELS = 110;
    private static final int HEAD = 22;
    private static final int ROW = 30;
    private static final int LEGEND_LINE = 24;
    private static final int SWATCH = 28;

    /** A row with as many tiles as there are columns. */
    public record Row(String label, List<Tile> tiles) {}

    /**
     * One tile.
     *
     * @param words its meaning, in the legend
     * @param isMarked whether it bears an exclamation mark, where there is room for one
     */
    public record Tile(String words, Fill fill, boolean isMarked) {}

    /** The picture as SVG text, 640 pixels wide where the page sets no other width. */
    public String svg() {
        Svg svg = new Svg();
        double width = (double) (Svg.WIDTH - LABELS - 1) / Math.max(1, columns.size());
        boolean named = columns.stream().allMatch(column -> Svg.widthOf(column) + 4 <= width);
        int top = named ? HEAD : 0;
        for (int column = 0; named && column < columns.size(); column++) {
            svg.centred(LABELS + width * (column + 0.5), HEAD - 7, columns.get(column));
        }
        for (Row row : rows) {
            svg.text(0, top + 19, Svg.wrap(row.label(), LABELS - 6, 1).get(0), false);
            for (int column = 0; column < row.tiles().size(); column++) {
                draw(svg, row.tiles().get(column), LABELS + width * column, top, width);
            }
            top += ROW;
        }
        return svg.finish(title, words(), legend(svg, top + 6));
    }

    private static void draw(Svg svg, Tile tile, double left, double top, double width) {
        double gap = width > 8 ? 3 : 0;
        svg.area(left, top, Math.max(1, width - gap), ROW - 4, tile.fill());
        if (tile.isMarked() && width >= SWATCH) {
            svg.rectangle(left + width / 2 - 9, top + 4, 15, 18, "#FFFFFF", "#FFFFFF");
            svg.centred(left + width / 2 - 1.5, top + 18, "!");
        }
    }

    private int legend(Svg svg, int from) {
        Set<Tile> kinds = new LinkedHashSet<>();
        rows.forEach(row -> row.tiles().forEach(tile -> kinds.add(new Tile(tile.words(), tile.fill(), false))));
        double left = 1;
        int y = from;
        for (Tile kind : kinds) {
            double width = SWATCH + Svg.widthOf(kind.words()) + 22;
            if (left > 1 && left + width > Svg.WIDTH) {
                left = 1;
                y += LEGEND_LINE;
            }
            svg.area(left, y, 20, 14, kind.fill());
            svg.text(left + SWATCH, y + 12, kind.words(), false);
            left += width;
        }
        return y + LEGEND_LINE;
    }

    private String words() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(row.label() + ": "
                    + row.tiles().stream()
                            .collect(Collectors.groupingBy(Tile::words, Collectors.counting()))
                            .entrySet()
                            .stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
        return String.join("; ", lines);
    }
}
