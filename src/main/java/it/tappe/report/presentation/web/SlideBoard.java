package it.tappe.report.presentation.web;

import it.tappe.document.deck.Pages;
import it.tappe.document.deck.Pages.Page;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.arrangement.GeneratedDeck;
import it.tappe.report.presentation.look.Look;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All slides of a presentation on the page, in their order; those that have vanished at the end. */
public record SlideBoard(GeneratedDeck deck, List<SlideCard> cards) {

    static SlideBoard of(GeneratedDeck deck, List<ArrangedSlide> slides, Look look) {
        List<Slide> shown = slides.stream()
                .filter(ArrangedSlide::isShown)
                .map(ArrangedSlide::slide)
                .toList();
        Map<String, List<Page>> pages = Pages.of(shown).stream()
                .collect(Collectors.groupingBy(page -> page.slide().key()));
        List<SlideCard> cards = new ArrayList<>();
        int next = 1;
        for (ArrangedSlide slide : slides) {
            List<Page> own = pages.getOrDefault(slide.key(), List.of());
            if (slide.isShown()) {
                cards.add(new SlideCard(slide, own, next, look));
                next += own.size();
            } else {
                cards.add(new SlideCard(slide, Pages.of(List.of(slide.slide())), 0, look));
            }
        }
        return new SlideBoard(deck, cards);
    }

    /** The slides that are generated or added. */
    public List<SlideCard> there() {
        return cards.stream().filter(card -> !card.is(Mark.VANISHED)).toList();
    }

    /** The slides that are no longer generated and of which something is kept. */
    public List<SlideCard> vanished() {
        return cards.stream().filter(card -> card.is(Mark.VANISHED)).toList();
    }

    public long count(Mark mark) {
        return cards.stream().filter(card -> card.is(mark)).count();
    }

    /** How many pages the file has. */
    public int pages() {
        return cards.stream()
                .filter(card -> card.first() > 0)
                .mapToInt(card -> card.pages().size())
                .sum();
    }

    /** Whether nobody has chosen anything. */
    public boolean isUntouched() {
        return cards.stream().allMatch(card -> card.arranged().decision() == null);
    }

    /** Address of this page. */
    public String path() {
        return pathOf(deck);
    }

    static String pathOf(GeneratedDeck deck) {
        return path(deck) + query(deck);
    }

    /** Address of something beneath it. */
    public String path(String beneath) {
        return path(deck) + "/" + beneath + query(deck);
    }

    /** Address of something of one slide; empty for the slide itself. */
    public String path(SlideCard card, String beneath) {
        return path(deck, card.key(), beneath);
    }

    static String path(GeneratedDeck deck, String key, String beneath) {
        return path(deck) + "/" + URLEncoder.encode(key, StandardCharsets.UTF_8) + (beneath.isEmpty() ? "" : "/")
                + beneath + query(deck);
    }

    /** Where the page shows the slide. */
    static String anchor(GeneratedDeck deck, String key) {
        return pathOf(deck) + "#d-" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** Address of the file. */
    public String file() {
        return "/report/" + deck.report() + "?format=pptx"
                + (deck.parameters().isEmpty() ? "" : "&" + deck.parameters());
    }

    private static String path(GeneratedDeck deck) {
        return "/report/" + deck.report() + "/diapositive";
    }

    private static String query(GeneratedDeck deck) {
        return deck.parameters().isEmpty() ? "" : "?" + deck.parameters();
    }
}
