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
    private static final double SPACE = 8;
    private static final double LEAST = 34;

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

    /** All bars have the room that the longest label needs. */
    @Override
    public double height(double scale) {
        double width = Room.CONTENT_WIDTH * LABELS - Room.GAP;
        double label = bars.stream()
                .mapToDouble(bar -> TextMeasure.height(label(bar), Room.LABEL_SIZE * scale, width))
                .max()
                .orElse(0);
        return FRAME + Math.max(LEAST * scale, label + SPACE) * size();
    }

    @Override
    public boolean isPicture() {
        return true;
    }
}
