package it.tappe.report.presentation;

import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import java.util.List;

/**
 * What a presentation says, slide by slide.
 *
 * @param title of the file, as its properties have it
 * @param fileName in plain letters, without ending
 * @param theme how it looks
 * @param slides each with a key of its own that stays the same when the data change
 */
public record Presentation(String title, String fileName, Theme theme, List<Slide> slides) {
    /** In the usual look. */
    public Presentation(String title, String fileName, List<Slide> slides) {
        this(title, fileName, Theme.ITALIA, slides);
    }
}
