package it.tappe.document.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The few marks that charts are made of, in pixels, y downwards; presentation attributes only. */
final class Svg {
    static final int WIDTH = 640;

    private static final double LETTER = 7.3;
    private static final int HATCH_STEP = 7;
    private static final String INK = "#17324D";

    private final StringBuilder marks = new StringBuilder();

    /** Room that a text needs, rather too much than too little. */
    static double widthOf(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** The text in at most so many lines of the width; what has no room becomes an ellipsis. */
    static List<String> wrap(String text, double width, int mostLines) {
        int most = (int) (width / LETTER);
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (lines.size() < mostLines - 1 && rest.length() > most) {
            int space = rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : whole(rest, most);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(
                rest.length() <= most
                        ? rest
                        : rest.substring(0, whole(rest, most - 1)).strip() + "…");
        return lines;
    }

    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    void text(double x, double y, String text, boolean bold) {
        marks.append(
                format("<text x=\"%.1f\" y=\"%.1f\" font-size=\"14\"%s>", x, y, bold ? " font-weight=\"700\"" : ""));
        marks.append(escape(text)).append("</text>");
    }

    void centred(double x, double y, String text) {
        marks.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"14\" font-weight=\"700\" text-anchor=\"middle\">", x, y));
        marks.append(escape(text)).append("</text>");
    }

    void rectangle(double x, double y, double width, double height, String fill, String stroke) {
        marks.append(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>",
                x, y, width, height, fill, stroke));
    }

    /** A full triangle that points upwards, with a white edge. */
    void triangle(double x, double top, double size) {
        marks.append(format(
                "<path d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fZ\" fill=\"%s\" stroke=\"#FFFFFF\"/>",
                x, top, x + size / 2, top + size, x - size / 2, top + size, INK));
    }

    /** A white disc with a thick edge. */
    void ring(double x, double y, double radius) {
        marks.append(format(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#FFFFFF\" stroke=\"%s\" stroke-width=\"2.5\"/>",
                x, y, radius, INK));
    }

    /** A rectangle filled and hatched. */
    void area(double x, double y, double width, double height, Fill fill) {
        boolean hollow = fill.hatch() == Fill.Hatch.HOLLOW;
        rectangle(x, y, width, height, hollow ? "#FFFFFF" : fill.colour(), fill.colour());
        String lines = hatch(x, y, width, height, fill.hatch());
        if (!lines.isEmpty()) {
            marks.append(format("<path d=\"%s\" stroke=\"#FFFFFF\" stroke-width=\"1.6\" fill=\"none\"/>", lines));
        }
    }

    private static String hatch(double x, double y, double width, double height, Fill.Hatch hatch) {
        StringBuilder path = new StringBuilder();
        for (double at = HATCH_STEP / 2.0; at < width + height; at += HATCH_STEP) {
            // A slanting line enters at the left or at one edge and leaves at the other edge or at the right.
            double in = Math.min(at, width);
            double out = Math.max(0, at - height);
            double inDrop = at - in;
            double outDrop = at - out;
            switch (hatch) {
                case RISING -> line(path, x + in, y + inDrop, x + out, y + outDrop);
                case FALLING -> line(path, x + in, y + height - inDrop, x + out, y + height - outDrop);
                case CROSSED -> {
                    line(path, x + in, y + inDrop, x + out, y + outDrop);
                    line(path, x + in, y + height - inDrop, x + out, y + height - outDrop);
                }
                case UPRIGHT -> {
                    if (at < width) {
                        line(path, x + at, y, x + at, y + height);
                    }
                }
                case SOLID, HOLLOW -> {}
            }
        }
        return path.toString();
    }

    private static void line(StringBuilder path, double fromX, double fromY, double toX, double toY) {
        path.append(format("M%.1f %.1fL%.1f %.1f", fromX, fromY, toX, toY));
    }

    /** The whole picture with its title and its figures in words. */
    String finish(String title, String words, int height) {
        return format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" width=\"%d\" height=\"%d\""
                                + " viewBox=\"0 0 %d %d\" font-family=\"Titillium Web, sans-serif\" fill=\"%s\">",
                        WIDTH, height, WIDTH, height, INK)
                + "<title>" + escape(title) + "</title><desc>" + escape(words) + "</desc>" + marks + "</svg>";
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
