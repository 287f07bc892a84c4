package it.tappe.report.presentation.look.web;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Pages;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.look.Look;
import it.tappe.report.presentation.miniature.Miniature;
import java.util.List;

/** Slides that show a look. */
final class LookSample {
    private LookSample() {}

    static List<String> pictures(Look look) {
        String contacts = String.join("\n", look.contactLines());
        List<Slide> slides = List.of(
                large("title", Slide.Kind.COVER, "Restituzione degli esiti", look.footer()),
                large(
                        "question",
                        Slide.Kind.QUESTION,
                        "A chi si rivolge il servizio?",
                        "Servizio – Target prioritario"),
                Slide.content("content", "Gli spunti emersi", content(), List.of()),
                large("thanks", Slide.Kind.COVER, "Grazie!", contacts.isEmpty() ? "" : "Contatti\n" + contacts));
        return Pages.of(slides).stream()
                .map(page -> Miniature.svg(page, look.theme(null), look.logoPath()))
                .toList();
    }

    private static Slide large(String key, Slide.Kind kind, String title, String subtitle) {
        return new Slide(key, kind, title, subtitle, List.of(), List.of());
    }

    private static List<Block> content() {
        return List.of(
                Points.of(List.of("Un esempio di quello che dicono le Province.")),
                new Bars("Esempio", 8, List.of(new Bar("Corsi", 5), new Bar("Cataloghi condivisi", 3))));
    }
}
