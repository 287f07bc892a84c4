package it.tappe.canvas;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a canvas is answered.
 *
 * @param parts in the order of the outline
 */
public record Progress(List<Part> parts) {

    /**
     * Items that belong together.
     *
     * @param key names the part in addresses within the page
     */
    public record Part(String key, Kind kind, String title, List<Answer> answers) {

        /** How many are answered. */
        public int answered() {
            return (int) answers.stream().filter(answer -> !answer.isEmpty()).count();
        }

        /** How many there are. */
        public int size() {
            return answers.size();
        }
    }

    /** Of these answers. */
    public static Progress of(Answers answers) {
        List<Part> parts = new ArrayList<>();
        List<Answer> own = new ArrayList<>();
        for (int index = 0; index < answers.all().size(); index++) {
            Answer answer = answers.all().get(index);
            own.add(answer);
            boolean isLast = index + 1 == answers.all().size();
            if (isLast
                    || !isSamePart(answer.item(), answers.all().get(index + 1).item())) {
                parts.add(part(parts.size() + 1, answer.item(), List.copyOf(own)));
                own.clear();
            }
        }
        return new Progress(parts);
    }

    private static boolean isSamePart(Item one, Item other) {
        return one.kind() == other.kind() && one.part().equals(other.part());
    }

    private static Part part(int number, Item item, List<Answer> answers) {
        String title = item.kind() == Kind.THEME ? "Temi chiave: " + item.part() : item.part();
        return new Part("parte-" + number, item.kind(), title, answers);
    }

    /** How many items are answered. */
    public int answered() {
        return parts.stream().mapToInt(Part::answered).sum();
    }

    /** How many items there are. */
    public int size() {
        return parts.stream().mapToInt(Part::size).sum();
    }

    /** Whether every item is answered. */
    public boolean isComplete() {
        return answered() == size();
    }
}
