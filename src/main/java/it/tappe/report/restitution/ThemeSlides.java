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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The <i>temi chiave</i> for the next step: each with its guiding question, then what the provinces answer so far, in
 * counts where there are options and in their own words.
 */
final class ThemeSlides {
    private final Restitution content;

    ThemeSlides(Restitution content) {
        this.content = content;
    }

    Stream<Slide> slides() {
        return content.comparison().outline().parts(Kind.THEME).stream()
                .flatMap(part -> Stream.of(Stream.of(overview(part)), answers(part), words(part)))
                .flatMap(slides -> slides);
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
        return themes(part).flatMap(count -> {
            List<Block> counts = CountBlocks.of(count);
            Item item = count.item();
            return counts.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Slide(
                            key(part) + "." + item.code(),
                            Slide.Kind.CONTENT,
                            part + ": " + item.title(),
                            question(item),
                            counts,
                            content.sources().of(count)));
        });
    }

    private Stream<Slide> words(String part) {
        List<Point> words =
                themes(part).flatMap(count -> Words.named(count).stream()).toList();
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(Slide.content(
                        "words." + key(part),
                        part + ": le parole delle Province",
                        List.of(new Points(words)),
                        themes(part)
                                .flatMap(count -> content.sources().of(count).stream())
                                .toList()));
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
