package it.tappe.report.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import it.tappe.report.slides.StepNames;
import it.tappe.restitution.ItemCount;
import it.tappe.shared.PlainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The <i>temi chiave</i> for the next step: each with its guiding question, then what the provinces answer so far. */
final class ThemeSlides {
    private final Restitution content;

    ThemeSlides(Restitution content) {
        this.content = content;
    }

    Stream<Slide> slides() {
        return content.comparison().outline().parts(Kind.THEME).stream()
                .flatMap(part -> Stream.concat(Stream.of(overview(part)), answers(part)));
    }

    private Slide overview(String part) {
        String step = content.next().map(next -> StepNames.theStep(next.step())).orElse("il seguito del percorso");
        return Slide.content(
                key(part),
                "Temi chiave per " + step + ": " + part,
                List.of(new Points(themes(part)
                        .map(ItemCount::item)
                        .map(item -> new Point(item.title(), question(item)))
                        .toList())),
                List.of("Temi della scheda comparativa, parte «" + part + "», ciascuno con la sua domanda guida."));
    }

    private Stream<Slide> answers(String part) {
        return themes(part).filter(count -> !count.answered().isEmpty()).map(count -> answers(part, count));
    }

    private Slide answers(String part, ItemCount count) {
        Item item = count.item();
        List<Block> blocks = new ArrayList<>(CountBlocks.of(count));
        List<Point> words = Words.of(count);
        if (!words.isEmpty()) {
            blocks.add(new Points(words));
        }
        return new Slide(
                key(part) + "." + item.code(),
                Slide.Kind.CONTENT,
                part + ": " + item.title(),
                question(item),
                blocks,
                content.sources().of(count));
    }

    private Stream<ItemCount> themes(String part) {
        return content.comparison().counts(Kind.THEME).stream()
                .filter(count -> count.item().part().equals(part));
    }

    private static String key(String part) {
        return "theme." + PlainName.of(part).toLowerCase(Locale.ROOT);
    }

    private static String question(Item item) {
        String question = item.question();
        return question == null ? "" : question;
    }
}
