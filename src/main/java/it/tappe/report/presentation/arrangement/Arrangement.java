package it.tappe.report.presentation.arrangement;

import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.arrangement.ArrangedSlide.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A <i>disposizione</i>: what people chose for the slides of one presentation. An empty one changes nothing.
 *
 * @param number how often the order was changed; 0 for never
 */
public record Arrangement(long number, List<Decision> decisions) {
    /** Nobody has arranged anything. */
    public static final Arrangement NONE = new Arrangement(0, List.of());

    /**
     * The slides in their order with what people wrote, hidden ones included; then those that are no longer generated
     * and of which something is kept. No generated slide is ever lost.
     */
    public List<ArrangedSlide> apply(List<Slide> generated) {
        Map<String, Slide> slides = new TreeMap<>();
        decisions.stream().filter(one -> one.choice().own()).forEach(one -> slides.put(one.key(), one.blank()));
        generated.forEach(slide -> slides.put(slide.key(), slide));
        Map<String, Decision> byKey = decisions.stream().collect(Collectors.toMap(Decision::key, Function.identity()));
        Stream<ArrangedSlide> there = order(generated, slides.keySet()).stream().map(key -> {
            Slide slide = slides.getOrDefault(key, Slide.content(key, "", List.of(), List.of()));
            Decision decision = byKey.get(key);
            return decision == null ? untouched(slide) : decision.applyTo(slide, true);
        });
        Stream<ArrangedSlide> vanished = decisions.stream()
                .filter(one -> !slides.containsKey(one.key()) && one.isWorthKeeping())
                .map(one -> one.applyTo(one.blank(), false));
        return Stream.concat(there, vanished).toList();
    }

    private ArrangedSlide untouched(Slide slide) {
        Set<Mark> marks = decisions.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.of(Mark.NEW);
        return new ArrangedSlide(slide, slide, marks, null);
    }

    /** Slides without a place follow the one after which they are generated. */
    private List<String> order(List<Slide> generated, Set<String> there) {
        List<String> order = new ArrayList<>(decisions.stream()
                .filter(one -> one.choice().place() != null && there.contains(one.key()))
                .sorted(Comparator.comparingInt(Arrangement::place).thenComparing(Decision::key))
                .map(Decision::key)
                .toList());
        int next = 0;
        for (Slide slide : generated) {
            int at = order.indexOf(slide.key());
            if (at < 0) {
                order.add(next, slide.key());
                at = next;
            }
            next = at + 1;
        }
        return order;
    }

    private static int place(Decision decision) {
        Integer place = decision.choice().place();
        return place == null ? Integer.MAX_VALUE : place;
    }
}
