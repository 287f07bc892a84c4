package it.tappe.report.presentation.web;

import io.micronaut.http.HttpRequest;
import it.tappe.access.Viewer;
import it.tappe.report.presentation.Presentations;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.Arrangements;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.report.presentation.look.Looks;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.IntStream;

/** The page with all slides of a presentation, and the page of one. */
@Singleton
class SlideViews {
    private final Presentations presentations;
    private final Arrangements arrangements;
    private final Looks looks;

    SlideViews(Presentations presentations, Arrangements arrangements, Looks looks) {
        this.presentations = presentations;
        this.arrangements = arrangements;
        this.looks = looks;
    }

    GeneratedDeck deck(HttpRequest<?> request, Viewer viewer, String name) {
        return presentations.generate(viewer, name, Pages.address(request));
    }

    private SlideBoard board(Viewer viewer, GeneratedDeck deck) {
        return SlideBoard.of(deck, arrangements.list(viewer, deck), looks.current());
    }

    View all(Viewer viewer, GeneratedDeck deck, Form form) {
        return View.of("presentation/board", "Diapositive")
                .under("Report", "/report")
                .with("board", board(viewer, deck))
                .with("form", form);
    }

    View one(Viewer viewer, GeneratedDeck deck, String key, Form typed) {
        SlideBoard board = board(viewer, deck);
        int at = IntStream.range(0, board.cards().size())
                .filter(i -> board.cards().get(i).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Questa diapositiva non c’è."));
        SlideCard card = board.cards().get(at);
        ArrangedSlide slide = card.arranged();
        Form present = present(slide);
        Form form = typed.problem() == null ? present : typed.restOn(present);
        return View.of("presentation/slide", card.title())
                .under("Report", "/report")
                .under("Diapositive", board.path())
                .with("board", board)
                .with("card", card)
                .with("at", at)
                .with("generated", SlideFields.of(slide.generated()))
                .with("form", form.fill("fingerprint", SlideWords.fingerprint(slide.generated())));
    }

    private static Form present(ArrangedSlide slide) {
        Form form = Form.empty().fill("version", slide.number());
        Map<String, String> fields = slide.fields();
        fields.forEach(form::fill);
        return form;
    }
}
