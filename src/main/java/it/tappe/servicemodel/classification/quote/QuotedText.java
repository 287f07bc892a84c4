package it.tappe.servicemodel.classification.quote;

import it.tappe.document.reading.Manuscript;
import it.tappe.passage.FoldedText;
import it.tappe.passage.Passage;
import it.tappe.passage.PassageReader;
import it.tappe.passage.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a document in which quotes are looked for. */
public final class QuotedText {
    private final Manuscript manuscript;
    private final String text;
    private final FoldedText folded;

    private QuotedText(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.text = manuscript.text();
        this.folded = FoldedText.of(text);
    }

    /** The text of this document. */
    public static QuotedText of(Manuscript manuscript) {
        return new QuotedText(manuscript);
    }

    /** Where the quote stands for the first time; empty when it does not, letter by letter. */
    public Optional<Place> find(String quote) {
        return folded.find(quote);
    }

    /** What stands at the place, as it stands there. */
    public String at(Place place) {
        return text.substring(place.start(), place.end());
    }

    /** Title of the section in which the place is, or of the nearest heading; null where there is none. */
    public @Nullable String sectionOf(Place place) {
        for (Passage passage : PassageReader.read(manuscript)) {
            if (passage.end() > place.start()) {
                String title = passage.section().isEmpty() ? passage.heading() : passage.section();
                return title.isEmpty() ? null : title;
            }
        }
        return null;
    }
}
