package it.tappe.deliverable.comparison;

import it.tappe.deliverable.comparison.Run.Kind;
import it.tappe.document.reading.Manuscript;
import java.util.List;

/** One paragraph of either text, or of both. */
public record Passage(State state, List<Run> runs) {

    /** What became of the paragraph. */
    public enum State {
        /** It stands in both texts. */
        SAME,
        /** It was rewritten. */
        CHANGED,
        /** It stands only in the later text. */
        ADDED,
        /** It stands only in the earlier text. */
        REMOVED,
        /** It stood here, and stands unchanged at another place of the later text. */
        MOVED_AWAY,
        /** It stands here, and stood unchanged at another place of the earlier text. */
        MOVED_HERE
    }

    static Passage of(State state, String text) {
        Kind kind = switch (state) {
            case SAME, CHANGED -> Kind.EQUAL;
            case ADDED, MOVED_HERE -> Kind.INSERTED;
            case REMOVED, MOVED_AWAY -> Kind.DELETED;
        };
        return new Passage(state, text.isEmpty() ? List.of() : List.of(new Run(kind, text)));
    }

    boolean isInEarlier() {
        return state != State.ADDED && state != State.MOVED_HERE;
    }

    boolean isInLater() {
        return state != State.REMOVED && state != State.MOVED_AWAY;
    }

    /** Words that came or went; those of a paragraph that only moved do not count. */
    int words(Kind kind) {
        boolean moved = state == State.MOVED_AWAY || state == State.MOVED_HERE;
        return moved
                ? 0
                : runs.stream()
                        .filter(run -> run.kind() == kind)
                        .mapToInt(run -> Manuscript.wordsOf(run.text()))
                        .sum();
    }
}
