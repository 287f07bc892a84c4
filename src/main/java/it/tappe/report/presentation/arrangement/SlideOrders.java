package it.tappe.report.presentation.arrangement;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The order of a presentation's slides, and slides of one's own among them. */
@Singleton
@Transactional
public class SlideOrders {
    private static final String OWN = "own-";

    private final ArrangementRows rows;
    private final Journal journal;

    SlideOrders(ArrangementRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** How often the order was changed. */
    public long number(Viewer viewer, GeneratedDeck deck) {
        viewer.require(Action.ARRANGE_SLIDES);
        return rows.of(deck).number();
    }

    /** Moves a slide by so many places, down when positive; not beyond the ends. */
    public void move(Viewer viewer, GeneratedDeck deck, String key, int by) {
        viewer.require(Action.ARRANGE_SLIDES);
        List<ArrangedSlide> there = there(deck);
        int from = at(there, key);
        put(viewer, deck, there, key, Math.max(0, Math.min(there.size() - 1, from + by)));
    }

    /** Puts a slide behind another one, or before all when that is empty. */
    public void moveBehind(Viewer viewer, GeneratedDeck deck, String key, String other) {
        viewer.require(Action.ARRANGE_SLIDES);
        List<ArrangedSlide> there = there(deck);
        int from = at(there, key);
        int behind = other.isEmpty() || other.equals(key) ? from - 1 : at(there, other);
        int to = other.isEmpty() ? 0 : behind < from ? behind + 1 : behind;
        put(viewer, deck, there, key, to);
    }

    private static int at(List<ArrangedSlide> there, String key) {
        int at = keys(there).indexOf(key);
        if (at < 0) {
            throw new Refusal.NotFound("Questa diapositiva non c’è.");
        }
        return at;
    }

    private void put(Viewer viewer, GeneratedDeck deck, List<ArrangedSlide> there, String key, int to) {
        List<String> keys = keys(there);
        keys.remove(key);
        keys.add(to, key);
        if (!keys.equals(keys(there))) {
            reorder(viewer, deck, there, keys);
        }
    }

    /**
     * Puts all slides in this order, hidden ones included.
     *
     * @param number how often the order had been changed when it was read; null when it does not say
     */
    public void order(Viewer viewer, GeneratedDeck deck, List<String> wanted, @Nullable Long number) {
        viewer.require(Action.ARRANGE_SLIDES);
        List<ArrangedSlide> there = there(deck);
        if (wanted.size() != there.size() || !new HashSet<>(wanted).equals(new HashSet<>(keys(there)))) {
            throw Refusal.Invalid.field(
                    "keys", "Indica ogni diapositiva una volta sola: " + String.join(", ", keys(there)) + ".");
        }
        if (number == null) {
            throw Refusal.Conflict.unconditional("Di’ quale ordine hai letto (If-Match).");
        }
        if (number != rows.of(deck).number()) {
            throw Refusal.Conflict.stale("Nel frattempo un’altra persona ha cambiato l’ordine.");
        }
        reorder(viewer, deck, there, wanted);
    }

    private void reorder(Viewer viewer, GeneratedDeck deck, List<ArrangedSlide> there, List<String> keys) {
        DeckArrangement row = rows.deck(deck);
        rows.order(row, there(deck), keys);
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("deck_arrangement", row.id(), deck.title() + " – ordine")
                        .changed(String.join(", ", keys(there)), String.join(", ", keys)));
    }

    /** Adds a slide with title, points and notes of one's own at the end. */
    public ArrangedSlide add(Viewer viewer, GeneratedDeck deck, SlideEntry entry) {
        viewer.require(Action.ARRANGE_SLIDES);
        String title = SlideFields.tidy(SlideFields.TITLE, entry.fields().getOrDefault(SlideFields.TITLE, ""));
        List<ArrangedSlide> there = there(deck);
        Slide blank = Slide.content(nextKey(there), title, List.of(), List.of());
        Map<String, String> generated = SlideFields.of(blank);
        entry.withTitle(title).check(generated);
        DeckArrangement row = rows.deck(deck);
        rows.order(row, there(deck), keys(there));
        SlideChoice own = rows.add(SlideChoice.own(row.id(), blank.key(), title, there.size()));
        rows.save(own, entry.edited(generated), generated);
        ArrangedSlide added = there(deck).stream()
                .filter(slide -> slide.key().equals(blank.key()))
                .findFirst()
                .orElseThrow();
        journal.note(
                viewer,
                Act.CREATED,
                JournalSubject.of("arranged_slide", own.id(), deck.title() + " – «" + title + "»")
                        .changed(null, SlideWords.of(added.slide())));
        return added;
    }

    private List<ArrangedSlide> there(GeneratedDeck deck) {
        return rows.of(deck).apply(deck.slides()).stream()
                .filter(slide -> !slide.is(Mark.VANISHED))
                .toList();
    }

    private static List<String> keys(List<ArrangedSlide> slides) {
        return new ArrayList<>(slides.stream().map(ArrangedSlide::key).toList());
    }

    private static String nextKey(List<ArrangedSlide> there) {
        List<String> taken = keys(there);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> OWN + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }
}
