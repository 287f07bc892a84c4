package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.Level;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Which levels two people gave the same indicators: the rows are the first one's levels, the columns the second one's.
 *
 * @param counts four rows of four, by points
 */
public record Confusion(List<List<Integer>> counts) {
    private static final int LEVELS = Level.values().length;

    /** Nothing was rated by both. */
    public static final Confusion EMPTY = of((row, column) -> 0);

    /** Of the indicators that both have rated. */
    public static Confusion of(Map<String, Level> first, Map<String, Level> second) {
        int[][] counts = new int[LEVELS][LEVELS];
        first.forEach((code, level) -> {
            Level other = second.get(code);
            if (other != null) {
                counts[level.points()][other.points()]++;
            }
        });
        return of((row, column) -> counts[row][column]);
    }

    private static Confusion of(IntBinaryOperator count) {
        return new Confusion(IntStream.range(0, LEVELS)
                .mapToObj(row -> IntStream.range(0, LEVELS)
                        .mapToObj(column -> count.applyAsInt(row, column))
                        .toList())
                .toList());
    }

    /** Both together. */
    public Confusion plus(Confusion other) {
        return of((row, column) -> count(row, column) + other.count(row, column));
    }

    /** How many indicators got these points from the first and those from the second. */
    public int count(int row, int column) {
        return counts.get(row).get(column);
    }

    /** How many indicators both have rated. */
    public int items() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }

    /** How many got the same level from both. */
    public int same() {
        return IntStream.range(0, LEVELS).map(level -> count(level, level)).sum();
    }

    /** How often the first gave these points. */
    public int row(int points) {
        return counts.get(points).stream().mapToInt(Integer::intValue).sum();
    }

    /** How often the second gave these points. */
    public int column(int points) {
        return counts.stream().mapToInt(row -> row.get(points)).sum();
    }

    /** The largest number in it. */
    public int most() {
        return counts.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
