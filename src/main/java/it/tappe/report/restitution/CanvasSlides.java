package it.tappe.report.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import it.tappe.report.slides.GivenTexts;
import it.tappe.restitution.ItemCount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** For each part of the canvas the question, «Gli spunti emersi» with counts, and the provinces' own words. */
final class CanvasSlides {
    private final Restitution content;
    private final GivenTexts texts;

    CanvasSlides(Restitution content, GivenTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    /** Items that nobody has answered are left out. */
    Stream<Slide> slides() {
        return content.comparison().counts(Kind.GROUP).stream()
                .filter(count -> !count.answered().isEmpty())
                .flatMap(this::of);
    }

    private Stream<Slide> of(ItemCount count) {
        Item item = count.item();
        List<String> notes = content.sources().of(count);
        List<Slide> slides = new ArrayList<>(List.of(new Slide(
                "question." + item.code(),
                Slide.Kind.QUESTION,
                texts.question(item),
                item.part() + " – " + item.title(),
                List.of(),
                List.of("Domanda della scheda comparativa: " + item.part() + " – " + item.title() + "."))));
        List<Block> counts = CountBlocks.of(count);
        if (!counts.isEmpty()) {
            slides.add(new Slide(
                    "emerging." + item.code(),
                    Slide.Kind.CONTENT,
                    "Gli spunti emersi: " + item.title(),
                    answered(count),
                    counts,
                    notes));
        }
        List<Point> words = Words.of(count);
        if (!words.isEmpty()) {
            slides.add(Slide.content(
                    "words." + item.code(),
                    item.title() + ": le parole delle Province",
                    List.of(new Points(words)),
                    notes));
        }
        return slides.stream();
    }

    /** «8 Province su 8 hanno risposto», with who is missing. */
    static String answered(ItemCount count) {
        int answered = count.answered().size();
        int all = answered + count.missing().size();
        String missing = count.missing().isEmpty() ? "" : "; non ancora: " + count.missingNames();
        return (answered == 1
                        ? "1 Provincia su " + all + " ha risposto"
                        : answered + " Province su " + all + " hanno risposto")
                + missing;
    }
}
