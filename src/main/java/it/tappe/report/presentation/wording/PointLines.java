package it.tappe.report.presentation.wording;

import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Points (<i>punti</i>) as lines that people type: a line each, and below it, after {@code >}, its detail. A line that
 * really begins with {@code >} or {@code \} has a {@code \} before it.
 */
public final class PointLines {
    private static final String DETAIL = ">";
    private static final String ESCAPE = "\\";

    private PointLines() {}

    /** The points as lines; line breaks within a point become blanks. */
    public static String of(Points points) {
        return points.points().stream().map(PointLines::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(Point point) {
        String text = oneLine(point.text());
        String detail = oneLine(point.detail());
        if (text.isEmpty()) {
            return escaped(detail);
        }
        return escaped(text) + (detail.isEmpty() ? "" : "\n" + DETAIL + " " + detail);
    }

    /** The points that the lines say; blank lines are passed over, a detail without a point becomes one. */
    public static Points parse(String lines) {
        List<Point> points = new ArrayList<>();
        for (String line : lines.split("\\R")) {
            String text = oneLine(line);
            int last = points.size() - 1;
            if (text.startsWith(DETAIL)) {
                String detail = oneLine(text.substring(1));
                if (last >= 0 && !detail.isEmpty()) {
                    points.set(last, withDetail(points.get(last), detail));
                } else if (!detail.isEmpty()) {
                    points.add(new Point(detail, ""));
                }
            } else if (!text.isEmpty() && !text.equals(ESCAPE)) {
                points.add(new Point(text.startsWith(ESCAPE) ? text.substring(1) : text, ""));
            }
        }
        return new Points(points);
    }

    /** The lines as they would be written anew: two texts that say the same points become equal. */
    public static String tidy(String lines) {
        return of(parse(lines));
    }

    private static Point withDetail(Point point, String more) {
        return new Point(point.text(), point.detail().isEmpty() ? more : point.detail() + " " + more);
    }

    private static String escaped(String text) {
        return text.startsWith(DETAIL) || text.startsWith(ESCAPE) ? ESCAPE + text : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
    }
}
