package it.tappe.document.deck;

import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Horizontal bars that count: «Corsi – 5 su 8». A native chart.
 *
 * @param title names the chart for those who do not see it
 * @param of how many there could be: the length of the longest possible bar
 */
public record Bars(String title, int of, List<Bar> bars) implements Block {
    /** How much of the width the labels take. */
    public static final double LABELS = 0.5;

    private static final double FRAME = 16;
    private static final double SPACE = 6;
    private static final double LEAST = 34;
    private static final double LINE = 1.55;

    private static final char NO_BREAK = '\u00A0';

    /** A bar with how many it counts. */
    public record Bar(String label, int count) {}

    @Override
    public int size() {
        return bars.size();
    }

    @Override
    public Bars part(int from, int to) {
        return new Bars(title, of, bars.subList(from, to));
    }

    /** What stands beside a bar: «Corsi – 5 su 8», the figures in one line. */
    public String label(Bar bar) {
        return bar.label() + " – " + bar.count() + NO_BREAK + "su" + NO_BREAK + of;
    }

    /** The same in words. */
    public String inWords() {
        return title + ": "
                + bars.stream()
                        .map(bar -> bar.label() + " " + bar.count() + " su " + of)
                        .collect(Collectors.joining("; "));
    }

    /** All bars have the same room: so much that no label touches the next one. */
    @Override
    public double height(double scale) {
        double[] labels =
                bars.stream().mapToDouble(bar -> labelHeight(bar, scale)).toArray();
        double most = LEAST * scale;
        for (int i = 1; i < labels.length; i++) {
            most = Math.max(most, (labels[i - 1] + labels[i]) / 2 + SPACE);
        }
        return Math.max(FRAME + most * size(), labels.length == 0 ? 0 : labels[0] + FRAME);
    }

    /** Charts set the font's own lines, which are higher than those of other texts. */
    private double labelHeight(Bar bar, double scale) {
        double width = Room.CONTENT_WIDTH * LABELS - Room.GAP;
        return TextMeasure.height(label(bar), Room.LABEL_SIZE * scale, width) / TextMeasure.LEADING * LINE;
    }

    @Override
    public boolean isPicture() {
        return true;
    }
}
