package it.tappe.webinar;

import org.jspecify.annotations.Nullable;

/**
 * What people need to take part in a webinar or to see it again; each may be unknown.
 *
 * @param link where it is held
 * @param speakers who speaks, in words, separated by commas
 * @param audience whom it is for, in words
 * @param recording where it can be seen again
 */
public record Details(
        @Nullable String link,
        @Nullable String speakers,
        @Nullable String audience,
        @Nullable String recording) {
    /** Nothing is known yet. */
    public static final Details NONE = new Details(null, null, null, null);

    Details tidy() {
        return new Details(stripped(link), stripped(speakers), stripped(audience), stripped(recording));
    }

    String summary() {
        return "collegamento: " + shown(link) + "; relatori: " + shown(speakers) + "; destinatari: " + shown(audience)
                + "; registrazione: " + shown(recording);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String shown(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
