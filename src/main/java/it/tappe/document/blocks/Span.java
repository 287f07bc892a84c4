package it.tappe.document.blocks;

import java.util.List;

/** A piece of a paragraph. */
public sealed interface Span {

    /**
     * Words that look alike.
     *
     * @param text may hold line breaks and tabs
     * @param link address to which they lead; empty for none
     */
    record Words(String text, Letters letters, String link) implements Span {
        /** Without any look of their own. */
        public static Words plain(String text) {
            return new Words(text, Letters.PLAIN, "");
        }
    }

    /** How letters look beside their paragraph's own look. */
    record Letters(
            boolean isBold,
            boolean isItalic,
            boolean isUnderlined,
            boolean isStruck,
            boolean isRaised,
            boolean isLowered) {
        public static final Letters PLAIN = new Letters(false, false, false, false, false, false);
    }

    /**
     * A picture.
     *
     * @param description for those who do not see it; empty when the writer gave none
     * @param width in points, as in the original
     * @param height the same
     */
    record Picture(Image image, String description, double width, double height) implements Span {
        /** No wider and no higher than this, in proportion. */
        public Picture within(double mostWidth, double mostHeight) {
            double scale = Math.min(1, Math.min(mostWidth / width, mostHeight / height));
            return new Picture(image, description, width * scale, height * scale);
        }
    }

    /** A note, of which only the number stands here. */
    record Note(List<Span> spans) implements Span {}
}
