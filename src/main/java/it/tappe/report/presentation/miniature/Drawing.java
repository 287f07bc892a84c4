package it.tappe.report.presentation.miniature;

import it.tappe.document.deck.measure.TextMeasure;
import java.util.List;
import java.util.Locale;

/** Texts and shapes as SVG, in the points of a slide; presentation attributes only. */
final class Drawing {
    static final String INK = "#17324D";
    static final String GREY = "#455B71";

    /** Where a line's letters stand, as a share of their size below the line's top. */
    private static final double BASELINE = 0.95;

    private final StringBuilder marks = new StringBuilder();

    /** How a text is written. */
    record Pen(double size, String colour, boolean bold, String anchor) {
        static Pen of(double size, String colour) {
            return new Pen(size, colour, false, "start");
        }

        Pen strong() {
            return new Pen(size, colour, true, anchor);
        }

        Pen sized(double other) {
            return new Pen(other, colour, bold, anchor);
        }

        Pen anchored(String where) {
            return new Pen(size, colour, bold, where);
        }
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        marks.append(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", x, y, width, height, fill));
    }

    /** A picture from its address, fitted into the room; on white, so that any logo can be seen. */
    void picture(double x, double y, double width, double height, String address, String align) {
        rectangle(x, y, width, height, "#FFFFFF");
        marks.append(format(
                "<image x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" preserveAspectRatio=\"%s\" href=\"%s\"/>",
                x, y, width, height, align + " meet", escape(address)));
    }

    /** One line, its top at {@code y}. */
    void line(double x, double y, String text, Pen pen) {
        marks.append(format(
                        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" fill=\"%s\" text-anchor=\"%s\"%s>",
                        x,
                        y + pen.size() * BASELINE,
                        pen.size(),
                        pen.colour(),
                        pen.anchor(),
                        pen.bold() ? " font-weight=\"600\"" : ""))
                .append(escape(text))
                .append("</text>");
    }

    /** As many lines as the text needs in that width; answers with where they end. */
    double lines(double x, double y, double width, String text, Pen pen) {
        double top = y;
        for (String line : lines(text, pen.size(), width)) {
            line(x, top, line, pen);
            top += pen.size() * TextMeasure.LEADING;
        }
        return top;
    }

    static List<String> lines(String text, double size, double width) {
        return TextMeasure.pieces(text, size, width, size * TextMeasure.LEADING);
    }

    String content() {
        return marks.toString();
    }

    static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
