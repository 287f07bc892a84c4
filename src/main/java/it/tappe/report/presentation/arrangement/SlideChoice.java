package it.tappe.report.presentation.arrangement;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.wording.SlideWords;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a slide, or that it was there when nothing is.
 *
 * @param title as it was last generated, to name the slide once it has vanished
 * @param seen whether it was there when the presentation was first arranged, or somebody has looked at it since
 * @param own whether somebody has added it
 * @param place among the slides; null while nobody has changed the order
 * @param basis the words of the generated slide on which the edited texts rest; null without any
 * @param version grows whenever texts or visibility change; 0 for a slide that nobody has touched
 */
@MappedEntity("arranged_slide")
public record SlideChoice(
        @Id @GeneratedValue long id,
        long deckId,
        String slideKey,
        String title,
        boolean seen,
        boolean hidden,
        boolean own,
        @Nullable Integer place,
        @Nullable String basis,
        @Version long version) {

    static SlideChoice of(long deckId, Slide slide, boolean seen) {
        return new SlideChoice(0, deckId, slide.key(), slide.title(), seen, false, false, null, null, 0);
    }

    static SlideChoice own(long deckId, String key, String title, int place) {
        return new SlideChoice(0, deckId, key, title, true, false, true, place, null, 0);
    }

    SlideChoice at(int wanted) {
        return new SlideChoice(id, deckId, slideKey, title, seen, hidden, own, wanted, basis, version);
    }

    SlideChoice hidden(boolean wanted) {
        return new SlideChoice(id, deckId, slideKey, title, true, wanted, own, place, basis, version);
    }

    /** The same, with texts that rest on the slide as it is generated now. */
    SlideChoice restingOn(Slide generated) {
        String words = SlideWords.of(generated);
        return new SlideChoice(id, deckId, slideKey, generated.title(), true, hidden, own, place, words, version);
    }

    /** The same, with the texts that are generated. */
    SlideChoice unedited() {
        return new SlideChoice(id, deckId, slideKey, title, true, hidden, own, place, null, version);
    }
}
