package it.tappe.deliverable.comparison;

import it.tappe.deliverable.comparison.Passage.State;
import it.tappe.document.reading.FoundSection;
import it.tappe.document.reading.Manuscript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays two series of paragraphs side by side: first those that stay, then those that moved, then the rewritten ones. */
final class ParagraphComparison {
    private static final int TWICE = -2;

    private final List<String> before;
    private final List<String> after;
    private final int[] partners;
    private final Set<Integer> movedAway = new HashSet<>();
    private final Set<Integer> movedHere = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();

    private ParagraphComparison(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.partners = Alignment.of(before, after);
    }

    /** The paragraphs of both in reading order. */
    static List<Passage> of(List<String> before, List<String> after) {
        ParagraphComparison comparison = new ParagraphComparison(before, after);
        comparison.findMoved();
        comparison.walk();
        return List.copyOf(comparison.passages);
    }

    /** A paragraph that went once and came once has moved; short ones are too likely to be alike by chance. */
    private void findMoved() {
        Set<Integer> kept = new HashSet<>();
        Arrays.stream(partners).forEach(kept::add);
        Map<String, Integer> gone = new HashMap<>();
        Map<String, Integer> come = new HashMap<>();
        for (int index = 0; index < before.size(); index++) {
            if (partners[index] == Alignment.NONE) {
                gone.merge(before.get(index), index, (first, second) -> TWICE);
            }
        }
        for (int index = 0; index < after.size(); index++) {
            if (!kept.contains(index)) {
                come.merge(after.get(index), index, (first, second) -> TWICE);
            }
        }
        gone.forEach((text, place) -> {
            int there = come.getOrDefault(text, TWICE);
            if (place != TWICE && there != TWICE && Manuscript.wordsOf(text) >= FoundSection.FEWEST_WORDS) {
                movedAway.add(place);
                movedHere.add(there);
            }
        });
    }

    private void walk() {
        int next = 0;
        int nextAfter = 0;
        for (int index = 0; index < partners.length; index++) {
            if (partners[index] != Alignment.NONE) {
                gap(next, index, nextAfter, partners[index]);
                passages.add(Passage.of(State.SAME, before.get(index)));
                next = index + 1;
                nextAfter = partners[index] + 1;
            }
        }
        gap(next, before.size(), nextAfter, after.size());
    }

    /** Paragraphs between two that stay: those that went and those that came, rewritten ones together. */
    private void gap(int from, int to, int fromAfter, int toAfter) {
        List<Integer> gone = without(movedAway, from, to);
        List<Integer> come = without(movedHere, fromAfter, toAfter);
        int[] rewritten = ParagraphPairing.of(texts(before, gone), texts(after, come));
        int next = from;
        int nextAfter = fromAfter;
        for (int index = 0; index < rewritten.length; index++) {
            if (rewritten[index] != Alignment.NONE) {
                int one = gone.get(index);
                int other = come.get(rewritten[index]);
                removed(next, one);
                added(nextAfter, other);
                passages.add(new Passage(State.CHANGED, WordDifference.of(before.get(one), after.get(other))));
                next = one + 1;
                nextAfter = other + 1;
            }
        }
        removed(next, to);
        added(nextAfter, toAfter);
    }

    private void removed(int from, int to) {
        for (int index = from; index < to; index++) {
            passages.add(Passage.of(movedAway.contains(index) ? State.MOVED_AWAY : State.REMOVED, before.get(index)));
        }
    }

    private void added(int from, int to) {
        for (int index = from; index < to; index++) {
            passages.add(Passage.of(movedHere.contains(index) ? State.MOVED_HERE : State.ADDED, after.get(index)));
        }
    }

    private static List<Integer> without(Set<Integer> moved, int from, int to) {
        List<Integer> rest = new ArrayList<>();
        for (int index = from; index < to; index++) {
            if (!moved.contains(index)) {
                rest.add(index);
            }
        }
        return rest;
    }

    private static List<String> texts(List<String> paragraphs, List<Integer> places) {
        return places.stream().map(paragraphs::get).toList();
    }
}
