package it.tappe.register;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One line of a register on its way in, with what is found to be wrong with it. */
public final class Line<L> {
    private final L content;
    private final Place place;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Set<String> excused = new HashSet<>();

    /** A line that stands at the place. */
    public Line(L content, Place place) {
        this.content = content;
        this.place = place;
    }

    /** Knows where the fields of a line stand, so that people find what is wrong. */
    public interface Place {
        /** What is to be said of a message about the field. */
        Complaint complaint(String field, String message);
    }

    /**
     * One message.
     *
     * @param order of the field within its line
     * @param address where it is, for programs
     * @param sentence where it is and what is wrong, for people
     */
    public record Complaint(int order, String address, String sentence) {}

    L content() {
        return content;
    }

    /** Notes what is wrong with the field; what was noted first stays. */
    public void wrong(String field, String message) {
        wrong.putIfAbsent(field, message);
    }

    /** Whatever is still found wrong with the field follows from another line, which says it. */
    void excuse(String field) {
        excused.add(field);
    }

    List<Complaint> complaints() {
        return wrong.entrySet().stream()
                .filter(entry -> !excused.contains(entry.getKey()))
                .map(entry -> place.complaint(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Complaint::order))
                .toList();
    }
}
