package it.tappe.document.deck;

import it.tappe.document.deck.measure.Room;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Axes between two poles with whom they place where. */
public record Axes(List<Axis> axes) implements Block {
    /** How many marks stand side by side at a place; more stand above them. */
    public static final int IN_A_ROW = 3;

    /** How high a mark is, in points. */
    public static final double MARK_HEIGHT = 22;

    private static final double LINE = 30;
    private static final int FEWEST_ROWS = 2;

    /** An axis from −2 (left pole) to +2 (right pole). */
    public record Axis(String leftPole, String rightPole, List<Mark> marks) {
        /** The same in words. */
        public String inWords() {
            return leftPole + " (−2) – " + rightPole + " (+2): "
                    + (marks.isEmpty()
                            ? "nessuna posizione"
                            : marks.stream()
                                    .map(mark -> mark.label() + " " + (mark.place() > 0 ? "+" : "")
                                            + String.valueOf(mark.place()).replace('-', '−'))
                                    .collect(Collectors.joining(", ")));
        }

        /** How high it is with its marks, in points. */
        public double height() {
            return LINE + MARK_HEIGHT * Math.max(FEWEST_ROWS, (crowd() + IN_A_ROW - 1) / IN_A_ROW);
        }

        /** The same in parts that each fit on a slide. */
        private Stream<Axis> cut() {
            int most = IN_A_ROW * (int) ((Room.CONTENT_HEIGHT - LINE) / MARK_HEIGHT);
            if (crowd() <= most) {
                return Stream.of(this);
            }
            return IntStream.rangeClosed(0, (crowd() - 1) / most)
                    .mapToObj(part -> new Axis(
                            leftPole,
                            rightPole,
                            byPlace()
                                    .flatMap(there -> there.stream()
                                            .skip((long) part * most)
                                            .limit(most))
                                    .toList()));
        }

        /** How many stand at the fullest place. */
        private int crowd() {
            return byPlace().mapToInt(List::size).max().orElse(0);
        }

        private Stream<List<Mark>> byPlace() {
            return marks.stream().collect(Collectors.groupingBy(Mark::place)).values().stream();
        }
    }

    /**
     * Who stands where.
     *
     * @param label as short as a province's sigla
     * @param place −2 … +2
     */
    public record Mark(String label, int place) {}

    @Override
    public int size() {
        return axes.size();
    }

    @Override
    public Axes part(int from, int to) {
        return new Axes(axes.subList(from, to));
    }

    /** Marks keep their size: they stand close together. */
    @Override
    public double height(double scale) {
        return axes.stream().mapToDouble(Axis::height).sum();
    }

    @Override
    public Axes fitting() {
        return new Axes(axes.stream().flatMap(Axis::cut).toList());
    }

    @Override
    public boolean isPicture() {
        return true;
    }
}
