package it.tappe.restitution;

import it.tappe.canvas.outline.Item;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * All project works on the axis of a tension, for one step.
 *
 * @param places five lists from −2 to +2, each in the comparison's order
 * @param missing those that have no place
 */
public record TensionAxis(Item item, List<List<ComparedWork>> places, List<ComparedWork> missing) {

    static TensionAxis of(Item item, List<ComparedWork> works) {
        List<List<ComparedWork>> places = IntStream.rangeClosed(-Place.POLE, Place.POLE)
                .mapToObj(axis -> works.stream()
                        .filter(work ->
                                Integer.valueOf(axis).equals(work.answer(item).axis()))
                        .toList())
                .toList();
        return new TensionAxis(
                item,
                places,
                works.stream().filter(work -> work.answer(item).axis() == null).toList());
    }

    /** How many have a place. */
    public int placed() {
        return places.stream().mapToInt(List::size).sum();
    }

    /** Mean place; nothing when nobody has one. */
    public OptionalDouble mean() {
        return values().average();
    }

    /** The mean as people read it, «+0,5», or a dash. */
    public String meanWords() {
        OptionalDouble mean = mean();
        if (mean.isEmpty()) {
            return "—";
        }
        double rounded = Math.round(mean.getAsDouble() * 10) / 10.0;
        String size = String.format(Locale.ITALIAN, "%.1f", Math.abs(rounded));
        return rounded < 0 ? "−" + size : rounded > 0 ? "+" + size : size;
    }

    /** Standard deviation of the places (of the whole group, not of a sample); 0 when nobody has one. */
    public double spread() {
        double mean = mean().orElse(0);
        return Math.sqrt(values().mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }

    /** How far apart they stand, in words. */
    public String spreadWords() {
        if (placed() < 2) {
            return "—";
        }
        return min() == max()
                ? "tutte nello stesso punto"
                : "da " + Place.signed(min()) + " a " + Place.signed(max()) + ", scarto "
                        + String.format(Locale.ITALIAN, "%.1f", spread());
    }

    /** The leftmost place; 0 when nobody has one. */
    public int min() {
        return values().min().orElse(0);
    }

    /** The rightmost place; 0 when nobody has one. */
    public int max() {
        return values().max().orElse(0);
    }

    private IntStream values() {
        return IntStream.rangeClosed(-Place.POLE, Place.POLE)
                .flatMap(axis -> IntStream.generate(() -> axis)
                        .limit(places.get(axis + Place.POLE).size()));
    }
}
