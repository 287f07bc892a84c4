package it.tappe.document.deck;

import java.util.List;
import java.util.stream.Collectors;

/** Axes between two poles with whom they place where. */
public record Axes(List<Axis> axes) implements Block {
    /** An axis from −2 (left pole) to +2 (right pole). */
    public record Axis(String leftPole, String rightPole, List<Mark> marks) {
        /** The same in words. */
        public String inWords() {
            return leftPole + " (−2) – " + rightPole + " (+2): "
                    + marks.stream()
                            .map(mark -> mark.label() + " " + (mark.place() > 0 ? "+" : "")
                                    + String.valueOf(mark.place()).replace('-', '−'))
                            .collect(Collectors.joining(", "));
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

    /** How high one axis is with its marks, in points. */
    public static final double AXIS = 74;

    @Override
    public double height() {
        return AXIS * size();
    }
}
