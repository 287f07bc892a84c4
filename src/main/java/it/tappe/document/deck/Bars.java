package it.tappe.document.deck;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Horizontal bars that count: «Corsi 5 su 8». A native chart.
 *
 * @param title names the chart for those who do not see it
 * @param of how many there could be: the length of the longest possible bar
 */
public record Bars(String title, int of, List<Bar> bars) implements Block {
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

    /** The same in words. */
    public String inWords() {
        return title + ": "
                + bars.stream()
                        .map(bar -> bar.label() + " " + bar.count() + " su " + of)
                        .collect(Collectors.joining("; "));
    }

    private static final double FRAME = 16;
    private static final double BAR = 34;

    @Override
    public double height() {
        return FRAME + BAR * size();
    }
}
