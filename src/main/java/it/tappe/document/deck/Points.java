package it.tappe.document.deck;

import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bullet points. */
public record Points(List<Point> points) implements Block {
    /**
     * A point.
     *
     * @param detail in smaller type below it: who says so; may be empty
     */
    public record Point(String text, String detail) {}

    /** Points without details. */
    public static Points of(List<String> texts) {
        return new Points(texts.stream().map(text -> new Point(text, "")).toList());
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public Points part(int from, int to) {
        return new Points(points.subList(from, to));
    }

    /** Indent of the text behind its bullet, in points. */
    public static final double INDENT = 22;

    @Override
    public double height(double scale) {
        return points.stream().mapToDouble(point -> height(point, scale)).sum();
    }

    @Override
    public Points fitting() {
        return new Points(points.stream().flatMap(Points::cut).toList());
    }

    private static double height(Point point, double scale) {
        double width = Room.CONTENT_WIDTH - INDENT;
        double detail =
                point.detail().isEmpty() ? 0 : TextMeasure.height(point.detail(), Room.DETAIL_SIZE * scale, width);
        return TextMeasure.height(point.text(), Room.POINT_SIZE * scale, width) + detail + Room.GAP * scale;
    }

    /** So high are the pieces of a text that is higher than a slide: two fit on one. */
    private static final double PIECE = Room.CONTENT_HEIGHT / 2 - Room.GAP;

    private static Stream<Point> cut(Point point) {
        if (height(point, 1) <= Room.CONTENT_HEIGHT) {
            return Stream.of(point);
        }
        List<String> pieces = TextMeasure.pieces(point.text(), Room.POINT_SIZE, Room.CONTENT_WIDTH - 2 * INDENT, PIECE);
        int last = pieces.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Point((i > 0 ? "… " : "") + pieces.get(i), i == last ? point.detail() : ""));
    }
}
