package it.tappe.report.presentation;

import it.tappe.document.deck.Slide;
import java.util.List;

/**
 * What a presentation says, slide by slide.
 *
 * @param title of the file, as its properties have it
 * @param fileName in plain letters, without ending
 * @param slides each with a key of its own that stays the same when the data change
 */
public record Presentation(String title, String fileName, List<Slide> slides) {}
