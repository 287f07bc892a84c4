package it.tappe.document.deck;

import java.util.List;

/**
 * One slide; what does not fit continues on further ones with the same title, counted.
 *
 * @param key by which it is known while the content changes; unique in its deck
 * @param subtitle below the title; may be empty
 * @param notes for the speaker, a paragraph each: where the content comes from
 */
public record Slide(String key, Kind kind, String title, String subtitle, List<Block> blocks, List<String> notes) {
    /** How a slide is laid out. */
    public enum Kind {
        /** First and last slide: a large title on colour, without content. */
        COVER,
        /** A question to the participants: a large title with its subtitle, on another colour. */
        QUESTION,
        /** A title with content below it. */
        CONTENT
    }

    /** A slide with content and no subtitle. */
    public static Slide content(String key, String title, List<Block> blocks, List<String> notes) {
        return new Slide(key, Kind.CONTENT, title, "", blocks, notes);
    }
}
