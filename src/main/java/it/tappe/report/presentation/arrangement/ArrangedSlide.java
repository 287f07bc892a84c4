package it.tappe.report.presentation.arrangement;

import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.wording.SlideFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slide in its place.
 *
 * @param slide as it is shown, with what people wrote
 * @param generated as the data alone have it; blank for one that nobody generates
 * @param decision what was chosen for it; null for one that nobody has seen or touched yet
 */
public record ArrangedSlide(
        Slide slide,
        Slide generated,
        Set<Mark> marks,
        @Nullable Decision decision) {

    /** What is to be known of a slide at first sight. */
    public enum Mark {
        /** It is left out of the presentation. */
        HIDDEN("nascosta"),
        /** Somebody has written other texts. */
        EDITED("modificata"),
        /** Texts or figures that were generated have changed since somebody wrote the own ones. */
        DATA_MOVED("dati cambiati"),
        /** It is generated only since the presentation was last arranged. */
        NEW("nuova"),
        /** Nobody generates it: somebody has added it. */
        OWN("aggiunta"),
        /** It is no longer generated; what was written on it is kept. */
        VANISHED("non c’è più");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        /** Italian words beside the slide. */
        public String label() {
            return label;
        }
    }

    public String key() {
        return slide.key();
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** The texts of its form: those that can be edited, and those that somebody has edited. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(SlideFields.of(generated));
        if (decision != null) {
            fields.putAll(decision.edited());
        }
        return fields;
    }

    /** Whether it is part of the presentation. */
    public boolean isShown() {
        return !is(Mark.HIDDEN) && !is(Mark.VANISHED);
    }

    /** How often it has been changed: 0 for one that nobody has touched. */
    public long number() {
        return decision == null ? 0 : decision.choice().version();
    }
}
