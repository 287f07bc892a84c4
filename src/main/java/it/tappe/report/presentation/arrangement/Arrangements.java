package it.tappe.report.presentation.arrangement;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The slides of presentations as coordinators arrange them; whoever has generated one sees it so. */
@Singleton
@Transactional
public class Arrangements {
    private final ArrangementRows rows;
    private final Journal journal;

    Arrangements(ArrangementRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** The presentation's slides in their order, with what people wrote and with marks. */
    public List<ArrangedSlide> arrange(Viewer viewer, GeneratedDeck deck) {
        viewer.require(Action.READ_PROGRAMME);
        return rows.of(deck).apply(deck.slides());
    }

    /** The same, for whoever is going to arrange them. */
    public List<ArrangedSlide> list(Viewer viewer, GeneratedDeck deck) {
        viewer.require(Action.ARRANGE_SLIDES);
        return arrange(viewer, deck);
    }

    /** One slide, also one that has vanished. */
    public ArrangedSlide find(Viewer viewer, GeneratedDeck deck, String key) {
        return list(viewer, deck).stream()
                .filter(slide -> slide.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Questa diapositiva non c’è."));
    }

    /** Writes the slide's texts; those equal to the generated ones are no edits. */
    public ArrangedSlide edit(Viewer viewer, GeneratedDeck deck, String key, SlideEntry entry) {
        ArrangedSlide before = there(viewer, deck, key);
        entry.check(before.fields());
        entry.requireRead(before);
        Map<String, String> generated = SlideFields.of(before.generated());
        Map<String, String> edited = entry.edited(generated);
        SlideChoice choice = rows.choice(rows.deck(deck), before);
        boolean isPlain = edited.isEmpty() && !choice.own();
        rows.save(isPlain ? choice.unedited() : choice.restingOn(before.generated()), edited, generated);
        return changed(viewer, deck, before);
    }

    /** Leaves the slide out, or takes it in again. Refused with 409 when none would be left. */
    public ArrangedSlide hide(Viewer viewer, GeneratedDeck deck, String key, boolean hidden) {
        ArrangedSlide before = there(viewer, deck, key);
        if (before.is(Mark.HIDDEN) == hidden) {
            return before;
        }
        boolean isLast = arrange(viewer, deck).stream()
                .noneMatch(slide -> slide.isShown() && !slide.key().equals(key));
        if (hidden && isLast) {
            throw new Refusal.Conflict("È l’ultima diapositiva visibile: una presentazione ne ha almeno una.");
        }
        rows.save(rows.choice(rows.deck(deck), before).hidden(hidden));
        ArrangedSlide after = find(viewer, deck, key);
        note(viewer, deck, after, Act.CHANGED, hidden ? "visibile" : "nascosta", hidden ? "nascosta" : "visibile");
        return after;
    }

    /** Keeps the edited texts although the data have changed since: from now on they rest on the present ones. */
    public ArrangedSlide keep(Viewer viewer, GeneratedDeck deck, String key) {
        ArrangedSlide before = there(viewer, deck, key);
        Decision decision = before.decision();
        if (decision == null || !before.is(Mark.DATA_MOVED)) {
            return before;
        }
        rows.save(
                decision.choice().restingOn(before.generated()), decision.edited(), SlideFields.of(before.generated()));
        return changed(viewer, deck, before);
    }

    /** Drops the edited texts: the slide says what is generated. */
    public ArrangedSlide drop(Viewer viewer, GeneratedDeck deck, String key) {
        ArrangedSlide before = there(viewer, deck, key);
        Decision decision = before.decision();
        if (decision == null || !before.is(Mark.EDITED)) {
            return before;
        }
        rows.save(decision.choice().unedited(), Map.of(), Map.of());
        return changed(viewer, deck, before);
    }

    /** The slide as it is generated, shown; one that nobody generates is gone. Its place stays. */
    public void reset(Viewer viewer, GeneratedDeck deck, String key) {
        ArrangedSlide before = find(viewer, deck, key);
        Decision decision = before.decision();
        if (decision == null) {
            return;
        }
        String words = SlideWords.of(before.slide());
        if (before.is(Mark.OWN) || before.is(Mark.VANISHED)) {
            rows.remove(decision.choice());
            note(viewer, deck, before, Act.DELETED, words, null);
        } else {
            rows.save(decision.choice().unedited().hidden(false), Map.of(), Map.of());
            note(viewer, deck, before, Act.CHANGED, words, SlideWords.of(before.generated()));
        }
    }

    /** The whole presentation as it is generated; added slides are gone. */
    public void resetAll(Viewer viewer, GeneratedDeck deck) {
        viewer.require(Action.ARRANGE_SLIDES);
        if (!rows.of(deck).decisions().isEmpty()) {
            rows.forget(rows.deck(deck));
            journal.note(viewer, Act.DELETED, JournalSubject.of("deck_arrangement", null, deck.title()));
        }
    }

    /** Notes all slides as seen: none is new any more. */
    public void see(Viewer viewer, GeneratedDeck deck) {
        viewer.require(Action.ARRANGE_SLIDES);
        DeckArrangement row = rows.deck(deck);
        rows.see(row, arrange(viewer, deck));
    }

    private ArrangedSlide there(Viewer viewer, GeneratedDeck deck, String key) {
        ArrangedSlide slide = find(viewer, deck, key);
        if (slide.is(Mark.VANISHED)) {
            throw new Refusal.Conflict("Questa diapositiva non viene più generata: si può solo eliminare.");
        }
        return slide;
    }

    private ArrangedSlide changed(Viewer viewer, GeneratedDeck deck, ArrangedSlide before) {
        ArrangedSlide after = find(viewer, deck, before.key());
        note(viewer, deck, after, Act.CHANGED, SlideWords.of(before.slide()), SlideWords.of(after.slide()));
        return after;
    }

    private void note(
            Viewer viewer, GeneratedDeck deck, ArrangedSlide slide, Act act, String before, @Nullable String after) {
        Decision decision = slide.decision();
        Long id = decision == null ? null : decision.choice().id();
        journal.note(
                viewer,
                act,
                JournalSubject.of(
                                "arranged_slide",
                                id,
                                deck.title() + " – «" + slide.slide().title() + "»")
                        .changed(before, after));
    }
}
