package it.tappe.report.presentation.arrangement;

import it.tappe.document.deck.Slide;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Arrangements as rows; within the transaction of whoever calls. */
@Singleton
class ArrangementRows {
    private final DeckArrangementRepository decks;
    private final SlideChoiceRepository choices;
    private final SlideTextRepository texts;

    ArrangementRows(DeckArrangementRepository decks, SlideChoiceRepository choices, SlideTextRepository texts) {
        this.decks = decks;
        this.choices = choices;
        this.texts = texts;
    }

    /** What was chosen for a presentation; at most three queries. */
    Arrangement of(GeneratedDeck deck) {
        Optional<DeckArrangement> row = decks.findByReportAndParameters(deck.report(), deck.parameters());
        if (row.isEmpty()) {
            return Arrangement.NONE;
        }
        long id = row.get().id();
        Map<Long, List<SlideText>> bySlide = texts.of(id).stream().collect(Collectors.groupingBy(SlideText::slideId));
        return new Arrangement(
                row.get().version(),
                choices.of(id).stream()
                        .map(choice -> new Decision(choice, bySlide.getOrDefault(choice.id(), List.of())))
                        .toList());
    }

    /** The presentation's row; the first one notes all slides as seen, so that later ones are new. */
    DeckArrangement deck(GeneratedDeck deck) {
        DeckArrangement row = decks.findByReportAndParameters(deck.report(), deck.parameters())
                .orElseGet(() -> decks.save(new DeckArrangement(0, deck.report(), deck.parameters(), 0)));
        if (choices.of(row.id()).isEmpty()) {
            note(row, deck.slides(), true);
        }
        return row;
    }

    private void note(DeckArrangement deck, List<Slide> slides, boolean seen) {
        if (!slides.isEmpty()) {
            choices.saveAll(slides.stream()
                    .map(slide -> SlideChoice.of(deck.id(), slide, seen))
                    .toList());
        }
    }

    /** Notes all these slides as seen. */
    void see(DeckArrangement deck, List<ArrangedSlide> slides) {
        note(deck, without(slides), true);
        choices.see(deck.id());
    }

    /** Those of which nothing is noted yet, as they are generated. */
    private static List<Slide> without(List<ArrangedSlide> slides) {
        return slides.stream()
                .filter(slide -> slide.decision() == null)
                .map(ArrangedSlide::generated)
                .toList();
    }

    /** The slide's row as it was read, or made when there was none; refused with 412 when somebody has it by now. */
    SlideChoice choice(DeckArrangement deck, ArrangedSlide slide) {
        Decision decision = slide.decision();
        if (decision != null) {
            return decision.choice();
        }
        SlideChoice choice = choices.of(deck.id()).stream()
                .filter(row -> row.slideKey().equals(slide.key()))
                .findFirst()
                .orElseGet(() -> choices.save(SlideChoice.of(deck.id(), slide.generated(), false)));
        if (choice.version() > 0) {
            throw Refusal.Conflict.stale("Un’altra persona ha salvato un attimo prima di te.");
        }
        return choice;
    }

    SlideChoice add(SlideChoice own) {
        return choices.save(own);
    }

    void save(SlideChoice choice) {
        choices.update(choice);
    }

    /** Saves the row, and these texts instead of those that it had. */
    void save(SlideChoice choice, Map<String, String> edited, Map<String, String> generated) {
        choices.update(choice);
        texts.deleteOf(choice.id());
        if (!edited.isEmpty()) {
            texts.saveAll(edited.entrySet().stream()
                    .map(one -> new SlideText(
                            0, choice.id(), one.getKey(), one.getValue(), generated.getOrDefault(one.getKey(), "")))
                    .toList());
        }
    }

    void remove(SlideChoice choice) {
        texts.deleteOf(choice.id());
        choices.delete(choice);
    }

    /** Fixes the places of all these slides; those that nobody has seen stay new. */
    void order(DeckArrangement deck, List<ArrangedSlide> slides, List<String> keys) {
        decks.update(deck);
        note(deck, without(slides), false);
        choices.place(choices.of(deck.id()).stream()
                .filter(choice -> keys.contains(choice.slideKey()))
                .map(choice -> choice.at(keys.indexOf(choice.slideKey())))
                .toList());
    }

    void forget(DeckArrangement deck) {
        decks.update(deck);
        texts.deleteAll(deck.id());
        choices.deleteAll(deck.id());
    }
}
