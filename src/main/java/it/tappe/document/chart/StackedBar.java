package it.tappe.document.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One bar cut into segments, with a legend that names each with its count.
 *
 * @param title read aloud in place of the picture; the visible heading is the page's
 * @param segments from left to right
 */
public record StackedBar(String title, List<Segment> segments) {
    private static final int HEIGHT = 32;
    private static final int LEGEND_LINE = 24;
    private static final int SWATCH = 28;

    /**
     * A part of the whole.
     *
     * @param count 0 or more; 0 is named in the legend and has no area
     */
    public record Segment(String label, long count, Fill fill) {
        public Segment {
            if (count < 0) {
                throw new IllegalArgumentException("A count is not negative: " + label + " " + count);
            }
        }

        private String words() {
            return label + ": " + count;
        }
    }

    public StackedBar {
        segments = List.copyOf(segments);
    }

    /** The chart as SVG text, 640 pixels wide where the page sets no other width. */
    public String svg() {
        Svg svg = new Svg();
        drawBar(svg);
        int height = drawLegend(svg);
        return svg.finish(title, segments.stream().map(Segment::words).collect(Collectors.joining("; ")), height);
    }

    private void drawBar(Svg svg) {
        double all = segments.stream().mapToLong(Segment::count).sum();
        svg.rectangle(1, 1, Svg.WIDTH - 2, HEIGHT, "#FFFFFF", "#5D7083");
        double left = 1;
        for (Segment segment : segments) {
            double width = all == 0 ? 0 : (Svg.WIDTH - 2) * segment.count() / all;
            if (width > 0) {
                svg.area(left, 1, Math.max(1, width - 2), HEIGHT, segment.fill());
                writeCount(segment, left, width, svg);
            }
            left += width;
        }
    }

    /** On a white label, so that it is read on any colour; left out where it has no room (the legend has it). */
    private static void writeCount(Segment segment, double left, double width, Svg svg) {
        String count = Long.toString(segment.count());
        double label = Svg.widthOf(count) + 12;
        if (label + 8 <= width) {
            double middle = left + (width - 2) / 2;
            svg.rectangle(middle - label / 2, 8, label, 18, "#FFFFFF", "#FFFFFF");
            svg.centred(middle, 22, count);
        }
    }

    private int drawLegend(Svg svg) {
        double left = 1;
        int y = HEIGHT + 16;
        for (Segment segment : segments) {
            String words = Svg.wrap(segment.label(), Svg.WIDTH - 150, 1).get(0) + ": " + segment.count();
            double width = SWATCH + Svg.widthOf(words) + 22;
            if (left > 1 && left + width > Svg.WIDTH) {
                left = 1;
                y += LEGEND_LINE;
            }
            svg.area(left, y, 20, 14, segment.fill());
            svg.text(left + SWATCH, y + 12, words, false);
            left += width;
        }
        return y + LEGEND_LINE;
    }
}
