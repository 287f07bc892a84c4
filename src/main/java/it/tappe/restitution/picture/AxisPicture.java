package it.tappe.restitution.picture;

import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Place;
import it.tappe.restitution.TensionAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All provinces on the axis of a tension: a plate with the sigla for each, two abreast and one row above the other, so
 * that none covers another however many there are.
 *
 * @param plates from the left pole to the right
 * @param baseline of the axis, below all plates
 */
public record AxisPicture(TensionAxis axis, List<Plate> plates, int baseline) {
    /** Of the whole picture, in pixels as all of these. */
    public static final int WIDTH = 340;

    /** From the left edge of a plate to its right one. */
    public static final int PLATE_WIDTH = 29;

    /** From the upper edge of a plate to its lower one. */
    public static final int PLATE_HEIGHT = 18;

    private static final int FIRST = 34;
    private static final int STEP = 68;
    private static final int ROW = 21;
    private static final int ABREAST = 2;

    /**
     * One province.
     *
     * @param x of its middle
     * @param y of its upper edge
     */
    public record Plate(String sigla, String province, int x, int y) {}

    /** Lays the plates out. */
    public static AxisPicture of(TensionAxis axis) {
        int most = axis.places().stream().mapToInt(List::size).max().orElse(0);
        int rows = Math.max(1, (most + ABREAST - 1) / ABREAST);
        int baseline = 6 + rows * ROW;
        List<Plate> plates = new ArrayList<>();
        for (int column = 0; column < axis.places().size(); column++) {
            add(plates, axis.places().get(column), x(column), baseline);
        }
        return new AxisPicture(axis, plates, baseline);
    }

    private static void add(List<Plate> plates, List<ComparedWork> here, int middle, int baseline) {
        for (int index = 0; index < here.size(); index++) {
            boolean isAlone = index % ABREAST == 0 && index == here.size() - 1;
            int shift = isAlone ? 0 : index % ABREAST == 0 ? -16 : 16;
            plates.add(new Plate(
                    here.get(index).work().sigla(),
                    here.get(index).province(),
                    middle + shift,
                    baseline - (index / ABREAST + 1) * ROW));
        }
    }

    /** Of a place on the axis, 0 for the left pole to 4 for the right one. */
    public static int x(int column) {
        return FIRST + STEP * column;
    }

    /** Where the mean stands; −1 when there is none. */
    public int meanX() {
        OptionalDouble mean = axis.mean();
        return mean.isEmpty() ? -1 : (int) Math.round(x(2) + STEP * mean.getAsDouble());
    }

    /** Of the whole picture. */
    public int height() {
        return baseline + 56;
    }

    /** What it shows, in words: «−2 molto verso Erogazione: Belluno, Como; …». */
    public String words() {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < axis.places().size(); column++) {
            List<ComparedWork> here = axis.places().get(column);
            if (!here.isEmpty()) {
                parts.add(Place.label(axis.item(), column - Place.POLE) + ": "
                        + String.join(
                                ", ", here.stream().map(ComparedWork::province).toList()));
            }
        }
        return parts.isEmpty() ? "Nessuna Provincia ha ancora una posizione." : String.join("; ", parts) + ".";
    }
}
