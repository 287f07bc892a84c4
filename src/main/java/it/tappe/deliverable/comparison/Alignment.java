package it.tappe.deliverable.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;

/**
 * Which elements of one sequence stay in another, in the same order. Small stretches are compared exactly (Myers);
 * larger ones are first cut where an element stands once in both, so that the time grows with the length and not with
 * its square. What is neither small nor can be cut counts as wholly different.
 */
final class Alignment {
    /** No partner in the other sequence. */
    static final int NONE = -1;

    /** Length × length of what is compared exactly: a few milliseconds at the worst. */
    private static final long MOST_EXACT = 250_000;

    private static final int MOST_CUTS = 12;

    private final List<String> before;
    private final List<String> after;
    private final int[] partners;

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
    }

    /** Of each element of {@code before} its place in {@code after}, or {@link #NONE}; the places increase. */
    static int[] of(List<String> before, List<String> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align(new Stretch(0, before.size(), 0, after.size()), MOST_CUTS);
        return alignment.partners;
    }

    /** A part of both sequences; the ends are not in it. */
    record Stretch(int before, int beforeEnd, int after, int afterEnd) {
        boolean isOneSided() {
            return before == beforeEnd || after == afterEnd;
        }

        long steps() {
            return (long) (beforeEnd - before) * (afterEnd - after);
        }
    }

    private void align(Stretch whole, int cuts) {
        Stretch stretch = trimmed(whole);
        if (stretch.isOneSided()) {
            return;
        }
        if (stretch.steps() <= MOST_EXACT) {
            alignExactly(stretch);
        } else if (cuts > 0) {
            alignBetweenAnchors(stretch, cuts - 1);
        }
    }

    /** Joins what is the same at both ends, and answers with the rest. */
    private Stretch trimmed(Stretch stretch) {
        int first = stretch.before();
        int firstAfter = stretch.after();
        while (first < stretch.beforeEnd() && firstAfter < stretch.afterEnd() && isSame(first, firstAfter)) {
            partners[first++] = firstAfter++;
        }
        int end = stretch.beforeEnd();
        int endAfter = stretch.afterEnd();
        while (end > first && endAfter > firstAfter && isSame(end - 1, endAfter - 1)) {
            partners[--end] = --endAfter;
        }
        return new Stretch(first, end, firstAfter, endAfter);
    }

    private void alignExactly(Stretch stretch) {
        int next = stretch.before();
        int nextAfter = stretch.after();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before.subList(stretch.before(), stretch.beforeEnd()),
                        after.subList(stretch.after(), stretch.afterEnd()))
                .getDeltas()) {
            int changed = stretch.before() + delta.getSource().getPosition();
            while (next < changed) {
                partners[next++] = nextAfter++;
            }
            next += delta.getSource().size();
            nextAfter += delta.getTarget().size();
        }
        while (next < stretch.beforeEnd()) {
            partners[next++] = nextAfter++;
        }
    }

    private void alignBetweenAnchors(Stretch stretch, int cuts) {
        int next = stretch.before();
        int nextAfter = stretch.after();
        List<int[]> anchors = Anchors.of(before, after, stretch);
        for (int[] anchor : anchors) {
            partners[anchor[0]] = anchor[1];
            align(new Stretch(next, anchor[0], nextAfter, anchor[1]), cuts);
            next = anchor[0] + 1;
            nextAfter = anchor[1] + 1;
        }
        if (!anchors.isEmpty()) {
            align(new Stretch(next, stretch.beforeEnd(), nextAfter, stretch.afterEnd()), cuts);
        }
    }

    private boolean isSame(int one, int other) {
        return before.get(one).equals(after.get(other));
    }
}
