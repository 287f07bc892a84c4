package it.tappe.report.presentation.arrangement;

import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.report.presentation.wording.SlideWords;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A slide's row with its edited texts. */
public record Decision(SlideChoice choice, List<SlideText> texts) {

    public String key() {
        return choice.slideKey();
    }

    /** Whether something would be lost with it. */
    boolean isWorthKeeping() {
        return choice.hidden() || isEdited();
    }

    boolean isEdited() {
        return !choice.own() && !texts.isEmpty();
    }

    /** Whether the texts rest on words or figures that have since changed. */
    boolean hasMoved(Slide generated) {
        return isEdited() && !SlideWords.of(generated).equals(choice.basis());
    }

    /** The edited texts by field. */
    public Map<String, String> edited() {
        Map<String, String> edited = new LinkedHashMap<>();
        texts.forEach(text -> edited.put(text.field(), text.edited()));
        return edited;
    }

    /** The slide as it is to be shown, with its marks. */
    ArrangedSlide applyTo(Slide generated, boolean isThere) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, choice.hidden(), Mark.HIDDEN);
        mark(marks, isEdited(), Mark.EDITED);
        mark(marks, isThere && hasMoved(generated), Mark.DATA_MOVED);
        mark(marks, isThere && !choice.seen(), Mark.NEW);
        mark(marks, choice.own(), Mark.OWN);
        mark(marks, !isThere, Mark.VANISHED);
        Slide slide = texts.isEmpty() ? generated : SlideFields.with(generated, edited());
        return new ArrangedSlide(slide, generated, marks, this);
    }

    private static void mark(Set<Mark> marks, boolean applies, Mark mark) {
        if (applies) {
            marks.add(mark);
        }
    }

    /** What there is of a slide that nobody generates. */
    Slide blank() {
        return Slide.content(key(), choice.title(), List.of(), List.of());
    }
}
