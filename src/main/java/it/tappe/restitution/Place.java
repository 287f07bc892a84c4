package it.tappe.restitution;

import it.tappe.canvas.outline.Item;

/**
 * Where a project work stands on the axis of a tension, for a step.
 *
 * @param axis −2 (left pole) to +2 (right pole)
 */
public record Place(int step, int axis) {
    /** Greatest distance from the middle. */
    public static final int POLE = 2;

    /** The place with its sign, as mathematicians write it: «−2», «0», «+1». */
    public static String signed(int axis) {
        return axis < 0 ? "−" + -axis : axis == 0 ? "0" : "+" + axis;
    }

    /** The place in words: «molto verso Erogazione», «in equilibrio». */
    public static String label(Item tension, int axis) {
        if (axis == 0) {
            return "in equilibrio";
        }
        String pole = axis < 0 ? tension.leftPole() : tension.rightPole();
        return (Math.abs(axis) == POLE ? "molto verso " : "verso ") + pole;
    }
}
