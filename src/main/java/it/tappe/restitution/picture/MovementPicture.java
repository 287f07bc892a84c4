package it.tappe.restitution.picture;

import it.tappe.canvas.outline.Item;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a province moves on the axis of a tension: a dot with the step's number for each step, one below the other, joined
 * by a line.
 *
 * @param dots step after step
 */
public record MovementPicture(Item tension, List<Dot> dots) {
    /** Of the whole picture. */
    public static final int WIDTH = 112;

    private static final int FIRST = 14;
    private static final int STEP = 21;
    private static final int ROW = 20;
    private static final int TOP = 12;

    /** One step. */
    public record Dot(Place place, int x, int y) {}

    /** Lays the dots out. */
    public static MovementPicture of(ComparedWork work, Item tension) {
        List<Dot> dots = new ArrayList<>();
        for (Place place : work.movement(tension)) {
            dots.add(new Dot(place, x(place.axis()), TOP + ROW * dots.size()));
        }
        return new MovementPicture(tension, dots);
    }

    /** Of a place on the axis, −2 to +2. */
    public static int x(int axis) {
        return FIRST + STEP * (axis + Place.POLE);
    }

    /** The line that joins the dots. */
    public String line() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /** Of the whole picture. */
    public int height() {
        return TOP * 2 + ROW * Math.max(0, dots.size() - 1);
    }

    /** The movement in words: «Step 1: −2, Step 2: 0; si sposta di 2 verso Governance». */
    public String words() {
        if (dots.isEmpty()) {
            return "nessuna posizione";
        }
        String places = dots.stream()
                .map(dot -> "Step " + dot.place().step() + ": "
                        + Place.signed(dot.place().axis()))
                .collect(Collectors.joining(", "));
        if (dots.size() < 2) {
            return places;
        }
        int moved =
                dots.get(dots.size() - 1).place().axis() - dots.get(0).place().axis();
        return places + "; "
                + (moved == 0
                        ? "resta dov’era"
                        : "si sposta di " + Math.abs(moved) + " verso "
                                + (moved < 0 ? tension.leftPole() : tension.rightPole()));
    }
}
