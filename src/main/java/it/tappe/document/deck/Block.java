package it.tappe.document.deck;

/** A part of a slide's content: a list of things of one kind that can be cut between any two of them. */
public sealed interface Block permits Points, Bars, Axes, Grid {
    /** How many things it has. */
    int size();

    /** The same with only some of its things. */
    Block part(int from, int to);

    /** How high it is when drawn with letters so many times as large as usual, in points. */
    double height(double scale);

    /** How high it is when drawn with letters as large as usual, in points. */
    default double height() {
        return height(1);
    }

    /** The same, with things that are higher than a slide cut into several. */
    default Block fitting() {
        return this;
    }

    /** Whether it is seen as one picture, so that it is cut into even parts, and only where it is higher than a slide. */
    default boolean isPicture() {
        return false;
    }
}
