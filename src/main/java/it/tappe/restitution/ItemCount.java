package it.tappe.restitution;

import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one item, counted.
 *
 * @param answers one for each option, level or place, in the outline's order, also those that nobody gives
 * @param answered the project works that have answered, be it in words only
 * @param missing those that have not
 */
public record ItemCount(Item item, List<AnswerCount> answers, List<ComparedWork> answered, List<ComparedWork> missing) {
    /** Fewer than this many answers have no majority from which one could differ. */
    public static final int FEWEST = 3;

    static ItemCount of(Item item, List<ComparedWork> works) {
        List<ComparedWork> answered =
                works.stream().filter(work -> !work.answer(item).isEmpty()).toList();
        List<ComparedWork> missing =
                works.stream().filter(work -> work.answer(item).isEmpty()).toList();
        return new ItemCount(item, answers(item, answered).toList(), answered, missing);
    }

    private static Stream<AnswerCount> answers(Item item, List<ComparedWork> answered) {
        return switch (item.kind()) {
            case GROUP, THEME ->
                item.options().stream()
                        .filter(option -> option.mergedInto() == null)
                        .map(option -> count(item, option, answered))
                        .filter(count -> isAsked(count.option()) || !count.who().isEmpty());
            case TENSION ->
                IntStream.rangeClosed(-Place.POLE, Place.POLE)
                        .mapToObj(axis -> count(
                                Place.signed(axis) + " " + Place.label(item, axis),
                                answered,
                                work -> Integer.valueOf(axis)
                                        .equals(work.answer(item).axis())));
            case RISK ->
                Arrays.stream(RiskLevel.values())
                        .map(level -> count(
                                level.label(),
                                answered,
                                work -> work.answer(item).risk() == level));
        };
    }

    private static boolean isAsked(@Nullable Option option) {
        return option != null && option.isOpen();
    }

    private static AnswerCount count(Item item, Option option, List<ComparedWork> answered) {
        return new AnswerCount(
                option.label(),
                option,
                answered.stream().filter(work -> work.answer(item).has(option)).toList(),
                answered.size());
    }

    private static AnswerCount count(String label, List<ComparedWork> answered, Predicate<ComparedWork> gives) {
        return new AnswerCount(label, null, answered.stream().filter(gives).toList(), answered.size());
    }

    /** «7 hanno risposto, 1 non ancora: Biella», as far as it applies. */
    public String missingNames() {
        return missing.stream().map(ComparedWork::province).collect(Collectors.joining(", "));
    }

    /**
     * Why the project work differs from the majority; empty when it does not. The rule: among at least three that have
     * answered, an option or level of more than half is the majority's, and who lacks it differs; on an axis the majority
     * is the side on which more than half stand, and who stands on another side differs.
     */
    public List<String> differences(ComparedWork work) {
        if (answered.size() < FEWEST || !work.answer(item).isMarked()) {
            return List.of();
        }
        return item.kind() == Kind.TENSION ? otherSide(work) : lacking(work);
    }

    private List<String> lacking(ComparedWork work) {
        return answers.stream()
                .filter(answer -> answer.isOfTheMajority() && !answer.has(work))
                .map(answer -> "la maggioranza (" + answer.words() + ") indica «" + answer.label() + "»")
                .toList();
    }

    private List<String> otherSide(ComparedWork work) {
        List<String> reasons = new ArrayList<>();
        for (int side = -1; side <= 1; side++) {
            int wanted = side;
            long there = answered.stream().filter(one -> side(one) == wanted).count();
            if (there * 2 > answered.size() && side(work) != side) {
                reasons.add("la maggioranza (" + there + " su " + answered.size() + ") è " + Place.label(item, side));
            }
        }
        return reasons;
    }

    /** −1, 0, +1; something else for those without a place. */
    private int side(ComparedWork work) {
        Integer axis = work.answer(item).axis();
        return axis == null ? Integer.MIN_VALUE : Integer.signum(axis);
    }
}
