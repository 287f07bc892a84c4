package it.tappe.restitution.facing;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.restitution.ComparedAnswer;
import it.tappe.restitution.ComparedWork;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One item, side by side.
 *
 * @param answers one for each province, in the order of the columns
 */
public record FacingLine(Item item, List<ComparedAnswer> answers) {

    static FacingLine of(Item item, List<ComparedWork> works) {
        return new FacingLine(item, works.stream().map(one -> one.answer(item)).toList());
    }

    /** Whether nobody answers. */
    public boolean isEmpty() {
        return answers.stream().allMatch(ComparedAnswer::isEmpty);
    }

    /** Whether all choose the very same options, place or level; words are not compared. */
    public boolean isSame() {
        return isMarked() && answers.stream().map(FacingLine::marks).distinct().count() == 1;
    }

    /** Whether what they choose differs; nobody differs in words alone. */
    public boolean isDifferent() {
        return isMarked() && !isSame();
    }

    /** Whether all choose the option. */
    public boolean isCommon(Option option) {
        return answers.stream().allMatch(answer -> answer.has(option));
    }

    private boolean isMarked() {
        return answers.stream().anyMatch(ComparedAnswer::isMarked);
    }

    private static List<Object> marks(ComparedAnswer answer) {
        Set<Long> options = answer.chosen().stream().map(Option::id).collect(Collectors.toSet());
        return List.of(options, String.valueOf(answer.axis()), String.valueOf(answer.risk()));
    }
}
