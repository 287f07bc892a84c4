package it.tappe.document.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Horizontal bars, one below the other, each beside its label and before its value in words.
 *
 * @param title read aloud in place of the picture; the visible heading is the page's
 * @param bars top down
 */
public record BarChart(String title, List<Bar> bars, Fill fill) {
    private static final int LABEL = 200;
    private static final int VALUE = 120;
    private static final int TRACK = Svg.WIDTH - LABEL - VALUE - 24;
    private static final int LINE = 17;

    /**
     * One bar.
     *
     * @param value 0 or more; beyond the maximum the bar is full
     * @param maximum what a full bar stands for; 0 draws an empty bar
     * @param text the value as people read it, "12 di 20"
     */
    public record Bar(String label, double value, double maximum, String text) {
        public Bar {
            if (!Double.isFinite(value) || !Double.isFinite(maximum) || value < 0 || maximum < 0) {
                throw new IllegalArgumentException("A bar is not negative: " + label + " " + value + "/" + maximum);
            }
        }

        private double share() {
            return maximum == 0 ? 0 : Math.min(1, value / maximum);
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** Bars in Italia blue. */
    public static BarChart of(String title, List<Bar> bars) {
        return new BarChart(title, bars, Fill.BLUE);
    }

    /** The chart as SVG text, 640 pixels wide where the page sets no other width. */
    public String svg() {
        Svg svg = new Svg();
        int y = 2;
        for (Bar bar : bars) {
            y += draw(bar, y, svg);
        }
        String words = bars.stream().map(bar -> bar.label() + ": " + bar.text()).collect(Collectors.joining("; "));
        return svg.finish(title, words, y + 2);
    }

    private int draw(Bar bar, int y, Svg svg) {
        List<String> lines = Svg.wrap(bar.label(), LABEL, 2);
        int height = Math.max(20, lines.size() * LINE);
        double middle = y + height / 2.0;
        double baseline = middle - (lines.size() - 1) * LINE / 2.0 + 5;
        for (String line : lines) {
            svg.text(0, baseline, line, false);
            baseline += LINE;
        }
        int left = LABEL + 12;
        svg.rectangle(left, middle - 8, TRACK, 16, "#FFFFFF", "#5D7083");
        if (bar.share() > 0) {
            svg.area(left, middle - 8, Math.max(2, TRACK * bar.share()), 16, fill);
        }
        svg.text(left + TRACK + 12, middle + 5, Svg.wrap(bar.text(), VALUE, 1).get(0), true);
        return height + 8;
    }
}
