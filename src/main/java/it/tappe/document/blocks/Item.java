package it.tappe.document.blocks;

import java.util.List;

/**
 * What makes a paragraph an item of a list.
 *
 * @param list number of the list within its text, so that each counts for itself
 * @param level 0 for the outermost
 * @param label as the writer's program shows it: «•», «2.1», «a)»
 * @param levels of the list, from the outermost
 */
public record Item(int list, int level, String label, List<Level> levels) {
    /** Levels that are told apart. */
    public static final int MOST_LEVELS = 9;

    /**
     * How one level counts.
     *
     * @param format as Word calls it: {@code bullet}, {@code decimal}, {@code lowerLetter} …
     * @param pattern of the label, {@code %1} for the number of the first level
     * @param start number of the first item
     */
    public record Level(String format, String pattern, int start) {
        /** A dot without a number. */
        public static final Level BULLET = new Level("bullet", "•", 1);

        /** Whether it shows no number. */
        public boolean isBullet() {
            return format.equals("bullet") || format.equals("none");
        }
    }
}
