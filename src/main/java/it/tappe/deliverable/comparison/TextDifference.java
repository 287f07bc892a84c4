package it.tappe.deliverable.comparison;

import it.tappe.deliverable.comparison.Passage.State;
import it.tappe.deliverable.comparison.Run.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two texts whose paragraphs are lines.
 *
 * @param passages the paragraphs of both in reading order
 */
public record TextDifference(List<Passage> passages) {

    /** Compares two texts; each is whole in the answer, to the last blank. */
    public static TextDifference between(String before, String after) {
        return new TextDifference(ParagraphComparison.of(paragraphs(before), paragraphs(after)));
    }

    /** Both texts in one series: without what was inserted it is the earlier text exactly, without what was deleted the later. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        boolean begun = false;
        boolean begunLater = false;
        for (Passage passage : passages) {
            boolean breaks = begun && passage.isInEarlier();
            boolean breaksLater = begunLater && passage.isInLater();
            if (breaks && breaksLater) {
                append(runs, new Run(Kind.EQUAL, "\n"));
            } else if (breaks) {
                append(runs, new Run(Kind.DELETED, "\n"));
            } else if (breaksLater) {
                append(runs, new Run(Kind.INSERTED, "\n"));
            }
            begun |= passage.isInEarlier();
            begunLater |= passage.isInLater();
            passage.runs().forEach(run -> append(runs, run));
        }
        return List.copyOf(runs);
    }

    private static void append(List<Run> runs, Run next) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).kind() == next.kind()) {
            runs.set(last, new Run(next.kind(), runs.get(last).text() + next.text()));
        } else {
            runs.add(next);
        }
    }

    /** Whether both texts are the same. */
    public boolean isNone() {
        return passages.stream().allMatch(passage -> passage.state() == State.SAME);
    }

    /** Words that only the later text has. */
    public int wordsAdded() {
        return words(Kind.INSERTED);
    }

    /** Words that only the earlier text has. */
    public int wordsRemoved() {
        return words(Kind.DELETED);
    }

    /** Paragraphs that stand unchanged at another place. */
    public int paragraphsMoved() {
        return (int) passages.stream()
                .filter(passage -> passage.state() == State.MOVED_HERE)
                .count();
    }

    private int words(Kind kind) {
        return passages.stream().mapToInt(passage -> passage.words(kind)).sum();
    }

    /** «12 parole aggiunte, 3 tolte». */
    public String summary() {
        if (isNone()) {
            return "nessuna modifica";
        }
        List<String> parts = new ArrayList<>();
        if (wordsAdded() > 0) {
            parts.add(count(wordsAdded(), "parola aggiunta", "parole aggiunte"));
        }
        if (wordsRemoved() > 0) {
            parts.add(
                    parts.isEmpty()
                            ? count(wordsRemoved(), "parola tolta", "parole tolte")
                            : count(wordsRemoved(), "tolta", "tolte"));
        }
        if (paragraphsMoved() > 0) {
            parts.add(count(paragraphsMoved(), "paragrafo spostato", "paragrafi spostati"));
        }
        return parts.isEmpty() ? "cambiano solo la punteggiatura o gli a capo" : String.join(", ", parts);
    }

    /** Paragraphs that follow each other and all stayed, or all changed. */
    public record Stretch(boolean isSame, List<Passage> passages) {

        /** «4 paragrafi invariati». */
        public String label() {
            return count(passages.size(), "paragrafo invariato", "paragrafi invariati");
        }
    }

    /** The paragraphs with those that stayed put together, so that they can be folded. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int index = 1; index <= passages.size(); index++) {
            if (index == passages.size() || isSame(index) != isSame(from)) {
                stretches.add(new Stretch(isSame(from), passages.subList(from, index)));
                from = index;
            }
        }
        return stretches;
    }

    private boolean isSame(int index) {
        return passages.get(index).state() == State.SAME;
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
