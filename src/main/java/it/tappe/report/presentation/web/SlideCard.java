package it.tappe.report.presentation.web;

import it.tappe.document.deck.Pages.Page;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.arrangement.Decision;
import it.tappe.report.presentation.arrangement.SlideText;
import it.tappe.report.presentation.look.Look;
import it.tappe.report.presentation.miniature.Miniature;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import java.util.List;

/**
 * A slide on the page.
 *
 * @param pages that it fills in the file
 * @param first number of its first page in the file; 0 for one that is left out
 */
public record SlideCard(ArrangedSlide arranged, List<Page> pages, int first, Look look) {
    private static final int LEAST = 3;
    private static final int LEAST_POINTS = 5;
    private static final int MOST = 30;

    public String key() {
        return arranged.key();
    }

    public String title() {
        return arranged.slide().title();
    }

    public boolean is(Mark mark) {
        return arranged.is(mark);
    }

    /** «pagina 5», «pagine 5–6», or that it is left out. */
    public String place() {
        if (first == 0) {
            return "non è nella presentazione";
        }
        return pages.size() == 1 ? "pagina " + first : "pagine " + first + "–" + (first + pages.size() - 1);
    }

    /** The picture of one of its pages, as SVG. */
    public String picture(int page) {
        return Miniature.svg(pages.get(page), look.theme(null), look.logoPath());
    }

    /** What it says, in words. */
    public String words() {
        return SlideWords.of(arranged.slide());
    }

    /** The words on which its edited texts rest; empty without any. */
    public String basis() {
        Decision decision = arranged.decision();
        String basis = decision == null ? null : decision.choice().basis();
        return basis == null ? "" : basis;
    }

    /** What was generated in the field when somebody edited it, where that has changed since; else empty. */
    public String generatedThen(String field, String now) {
        Decision decision = arranged.decision();
        return decision == null
                ? ""
                : decision.texts().stream()
                        .filter(text ->
                                text.field().equals(field) && !text.generated().equals(now))
                        .map(SlideText::generated)
                        .findFirst()
                        .orElse("");
    }

    /** How many lines a text of the form needs. */
    public static int rows(String field, String text) {
        int least = SlideFields.isPoints(field) ? LEAST_POINTS : LEAST;
        return (int) Math.min(MOST, Math.max(least, text.lines().count() + 1));
    }

    /** The class of a mark's badge. */
    public static String badge(Mark mark) {
        return switch (mark) {
            case HIDDEN, VANISHED -> "state-closed";
            case EDITED, OWN -> "state-open";
            case DATA_MOVED -> "state-changes";
            case NEW -> "state-done";
        };
    }
}
