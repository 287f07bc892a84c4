package it.tappe.deliverable.comparison;

import it.tappe.deliverable.comparison.Alignment.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Elements that stand exactly once in a stretch of both sequences and in the same order: as in a "patience" comparison,
 * what lies between two of them is compared by itself.
 */
final class Anchors {
    private static final int TWICE = -2;

    private Anchors() {}

    /** Pairs of places, before and after, both increasing: the longest such series. */
    static List<int[]> of(List<String> before, List<String> after, Stretch stretch) {
        Map<String, Integer> once = places(before, stretch.before(), stretch.beforeEnd());
        Map<String, Integer> onceAfter = places(after, stretch.after(), stretch.afterEnd());
        List<int[]> shared = new ArrayList<>();
        once.forEach((element, place) -> {
            int there = onceAfter.getOrDefault(element, TWICE);
            if (place != TWICE && there != TWICE) {
                shared.add(new int[] {place, there});
            }
        });
        shared.sort(Comparator.comparingInt(pair -> pair[0]));
        return longestIncreasing(shared);
    }

    private static Map<String, Integer> places(List<String> elements, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = from; place < to; place++) {
            places.merge(elements.get(place), place, (first, second) -> TWICE);
        }
        return places;
    }

    /** By their places after; each pair is laid upon the pile whose top is the smallest that is not smaller. */
    private static List<int[]> longestIncreasing(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int piles = 0;
        for (int index = 0; index < pairs.size(); index++) {
            int pile = pileFor(pairs, tops, piles, pairs.get(index)[1]);
            previous[index] = pile == 0 ? Alignment.NONE : tops[pile - 1];
            tops[pile] = index;
            piles = Math.max(piles, pile + 1);
        }
        LinkedList<int[]> longest = new LinkedList<>();
        for (int index = piles == 0 ? Alignment.NONE : tops[piles - 1]; index >= 0; index = previous[index]) {
            longest.addFirst(pairs.get(index));
        }
        return new ArrayList<>(longest);
    }

    private static int pileFor(List<int[]> pairs, int[] tops, int piles, int place) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pairs.get(tops[middle])[1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
