package it.tappe.document.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lanes along time: spans, and on them marks that differ in shape.
 *
 * @param title read aloud in place of the picture; the visible heading is the page's
 * @param from where time begins, in days from any day; {@code to} is where it ends
 * @param now where today's line stands; outside of the time there is none
 * @param ticks names of points in time
 * @param lanes top down
 */
public record Timeline(String title, double from, double to, double now, List<Tick> ticks, List<Lane> lanes) {
    private static final int LABEL = 180;
    private static final int TOP = 22;
    private static final int LANE = 26;
    private static final String LINE = "#5D7083";

    /** A named point in time. */
    public record Tick(double at, String label) {}

    /** What happens in one lane; the words tell it to those who do not see it. */
    public record Lane(String label, List<Span> spans, List<Mark> marks, String words) {}

    /** From then to then. */
    public record Span(double from, double to, Fill fill) {}

    /** One moment. */
    public record Mark(double at, Shape shape) {}

    /** How a moment is drawn, so that it is told apart without colour. */
    public enum Shape {
        /** A full triangle. */
        TRIANGLE,
        /** A full square. */
        SQUARE,
        /** A ring. */
        RING
    }

    public Timeline {
        if (!(from < to)) {
            throw new IllegalArgumentException("Time goes on: " + from + " to " + to);
        }
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
    }

    /** The chart as SVG text, 640 pixels wide where the page sets no other width. */
    public String svg() {
        Svg svg = new Svg();
        double bottom = TOP + lanes.size() * (double) LANE;
        double free = LABEL;
        for (Tick tick : ticks) {
            double x = place(tick.at());
            if (tick.at() >= from && tick.at() <= to) {
                svg.rectangle(x, TOP - 4, 0.5, bottom - TOP + 4, LINE, LINE);
                if (x >= free && x + Svg.widthOf(tick.label()) <= Svg.WIDTH) {
                    svg.text(x + 2, TOP - 8, tick.label(), false);
                    free = x + Svg.widthOf(tick.label()) + 8;
                }
            }
        }
        double y = TOP;
        for (Lane lane : lanes) {
            draw(lane, y, svg);
            y += LANE;
        }
        if (now >= from && now <= to) {
            svg.rectangle(place(now) - 1, TOP - 4, 2, bottom - TOP + 4, "#17324D", "#17324D");
        }
        String words =
                lanes.stream().map(lane -> lane.label() + ": " + lane.words()).collect(Collectors.joining("; "));
        return svg.finish(title, words, (int) bottom + 4);
    }

    private double place(double at) {
        double share = (Math.max(from, Math.min(to, at)) - from) / (to - from);
        return LABEL + 8 + share * (Svg.WIDTH - LABEL - 20);
    }

    private void draw(Lane lane, double y, Svg svg) {
        svg.text(0, y + 17, Svg.wrap(lane.label(), LABEL, 1).get(0), false);
        for (Span span : lane.spans()) {
            double left = place(span.from());
            svg.area(left, y + 8, Math.max(2, place(span.to()) - left), 10, span.fill());
        }
        for (Mark mark : lane.marks()) {
            double x = place(mark.at());
            switch (mark.shape()) {
                case TRIANGLE -> svg.triangle(x, y + 3, 16);
                case SQUARE -> svg.rectangle(x - 5, y + 7, 11, 11, "#17324D", "#FFFFFF");
                case RING -> svg.ring(x, y + 13, 6);
            }
        }
    }
}
