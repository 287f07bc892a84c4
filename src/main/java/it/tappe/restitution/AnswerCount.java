package it.tappe.restitution;

import it.tappe.canvas.outline.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many project works give one answer to an item, and which: «5 su 8».
 *
 * @param label the option, the level of a risk, or the place on an axis, in words
 * @param option the option that is counted; null for risks and tensions
 * @param who those that give it, in the comparison's order
 * @param answered how many have answered the item at all
 */
public record AnswerCount(String label, @Nullable Option option, List<ComparedWork> who, int answered) {

    /** «5 su 8». */
    public String words() {
        return who.size() + " su " + answered;
    }

    /** What strikes the eye about it. */
    public Mark mark() {
        return Mark.of(who.size(), answered);
    }

    /** The provinces, by name. */
    public String names() {
        return who.stream().map(ComparedWork::province).collect(Collectors.joining(", "));
    }

    /** In hundredths of those who have answered, rounded. */
    public int percent() {
        return answered == 0 ? 0 : (int) Math.round(100.0 * who.size() / answered);
    }

    /** Whether more than half of those who have answered give it. */
    public boolean isOfTheMajority() {
        return who.size() * 2 > answered;
    }

    boolean has(ComparedWork work) {
        return who.stream().anyMatch(one -> one.work().id() == work.work().id());
    }
}
