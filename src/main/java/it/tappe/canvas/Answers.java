package it.tappe.canvas;

import it.tappe.canvas.outline.Item;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one project work answers for one step.
 *
 * @param step the step's place in the path
 * @param all one for each item of the outline, in its order
 */
public record Answers(long projectWorkId, int step, List<Answer> all) {

    /** The answer to an item. */
    public Answer to(Item item) {
        return all.stream()
                .filter(answer -> answer.item().id() == item.id())
                .findFirst()
                .orElseGet(() -> Answer.none(item));
    }

    /** The answer to the item with this code, when there is such an item. */
    public Optional<Answer> to(String code) {
        return all.stream().filter(answer -> answer.item().code().equals(code)).findFirst();
    }

    /** Whether there is no answer at all. */
    public boolean isEmpty() {
        return all.stream().allMatch(Answer::isEmpty);
    }

    /** How many items are answered. */
    public int answered() {
        return (int) all.stream().filter(answer -> !answer.isEmpty()).count();
    }

    /** When somebody wrote last. */
    public Optional<Instant> writtenAt() {
        return all.stream().map(Answer::writtenAt).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
