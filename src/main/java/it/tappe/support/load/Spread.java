package it.tappe.support.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A proposal that spreads things over the weeks more evenly. One is moved only to where everybody concerned has no more to
 * do afterwards than in the week that it leaves: nobody's heaviest week grows, nothing is added or lost, and what may not
 * be moved stays.
 */
public record Spread(List<SpreadItem> before, List<SpreadItem> after) {

    /** One thing that would be on another day. */
    public record Move(SpreadItem from, SpreadItem to) {}

    /** Load of one party in one week, before and after. */
    public record Week(LocalDate monday, int before, int after) {}

    /** Spreads these; each rests within its window if it was there. */
    public static Spread of(List<SpreadItem> items) {
        List<SpreadItem> placed = new ArrayList<>(items);
        Map<String, Map<LocalDate, Integer>> loads = loads(placed);
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < placed.size(); i++) {
                SpreadItem item = placed.get(i);
                Optional<LocalDate> day = betterDay(item, loads);
                if (day.isPresent()) {
                    add(loads, item, -item.weight());
                    placed.set(i, item.on(day.get()));
                    add(loads, placed.get(i), item.weight());
                    better = true;
                }
            }
        }
        return new Spread(List.copyOf(items), List.copyOf(placed));
    }

    /** The lightest week in which nobody concerned has more to do than now, and somebody less; the nearest of such. */
    private static Optional<LocalDate> betterDay(SpreadItem item, Map<String, Map<LocalDate, Integer>> loads) {
        if (!item.movable()) {
            return Optional.empty();
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = item.to();
        for (LocalDate week = SpreadItem.weekOf(item.from()); !week.isAfter(last); week = week.plusWeeks(1)) {
            LocalDate day = item.dayIn(week);
            if (item.mayBeOn(day) && SpreadItem.weekOf(day).equals(week) && isBetter(item, week, loads)) {
                days.add(day);
            }
        }
        return days.stream()
                .min(Comparator.comparingInt((LocalDate day) -> heaviest(item, SpreadItem.weekOf(day), loads))
                        .thenComparing(
                                day -> Math.abs(day.toEpochDay() - item.day().toEpochDay()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isBetter(SpreadItem item, LocalDate week, Map<String, Map<LocalDate, Integer>> loads) {
        boolean less = false;
        for (String party : item.parties()) {
            int here = load(loads, party, item.week());
            int there = load(loads, party, week) + item.weight();
            if (there > here) {
                return false;
            }
            less |= there < here;
        }
        return less && !week.equals(item.week());
    }

    private static int heaviest(SpreadItem item, LocalDate week, Map<String, Map<LocalDate, Integer>> loads) {
        return item.parties().stream()
                .mapToInt(party -> load(loads, party, week))
                .max()
                .orElse(0);
    }

    private static int load(Map<String, Map<LocalDate, Integer>> loads, String party, LocalDate week) {
        return loads.getOrDefault(party, Map.of()).getOrDefault(week, 0);
    }

    private static Map<String, Map<LocalDate, Integer>> loads(List<SpreadItem> items) {
        Map<String, Map<LocalDate, Integer>> loads = new HashMap<>();
        items.forEach(item -> add(loads, item, item.weight()));
        return loads;
    }

    private static void add(Map<String, Map<LocalDate, Integer>> loads, SpreadItem item, int weight) {
        item.parties()
                .forEach(party ->
                        loads.computeIfAbsent(party, one -> new TreeMap<>()).merge(item.week(), weight, Integer::sum));
    }

    /** What would be on another day, by the new day. */
    public List<Move> moves() {
        Map<Long, SpreadItem> old = before.stream().collect(Collectors.toMap(SpreadItem::id, item -> item));
        return after.stream()
                .map(item -> new Move(old.getOrDefault(item.id(), item), item))
                .filter(move -> !move.from().day().equals(move.to().day()))
                .sorted(Comparator.comparing((Move move) -> move.to().day())
                        .thenComparing(move -> move.to().label()))
                .toList();
    }

    /** Names of all whose time is taken. */
    public List<String> parties() {
        return before.stream()
                .flatMap(item -> item.parties().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The weeks in which the party has something to do, before or after. */
    public List<Week> weeks(String party) {
        Map<LocalDate, Integer> was = loads(before).getOrDefault(party, Map.of());
        Map<LocalDate, Integer> is = loads(after).getOrDefault(party, Map.of());
        TreeSet<LocalDate> mondays = new TreeSet<>(was.keySet());
        mondays.addAll(is.keySet());
        return mondays.stream()
                .map(monday -> new Week(monday, was.getOrDefault(monday, 0), is.getOrDefault(monday, 0)))
                .filter(week -> week.before() > 0 || week.after() > 0)
                .toList();
    }

    /** The party's heaviest week, before. */
    public int peakBefore(String party) {
        return weeks(party).stream().mapToInt(Week::before).max().orElse(0);
    }

    /** The party's heaviest week, after. */
    public int peakAfter(String party) {
        return weeks(party).stream().mapToInt(Week::after).max().orElse(0);
    }
}
