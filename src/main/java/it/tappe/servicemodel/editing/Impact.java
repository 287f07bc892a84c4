package it.tappe.servicemodel.editing;

import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What another catalogue would change, seen before it is saved.
 *
 * @param before the catalogue that serves the same project works now
 * @param classified how many classified project works it would serve
 * @param changes those whose computed outcome would be another
 */
public record Impact(Catalogue before, Catalogue after, int classified, List<Change> changes) {

    /**
     * A project work whose computed outcome would change.
     *
     * @param decided the outcome that was decided, which stays
     */
    public record Change(ProjectWork work, Outcome from, Outcome to, String decided) {}

    /** A classified project work: its decided outcome in words, and its levels by code. */
    record Classified(ProjectWork work, String decided, Map<String, Level> levels) {}

    static Impact of(Catalogue before, Catalogue after, List<Classified> classified) {
        List<Change> changes = new ArrayList<>();
        for (Classified one : classified) {
            Outcome from = Assessment.of(before, one.levels()).outcome();
            Outcome to = Assessment.of(after, one.levels()).outcome();
            if (!from.equals(to)) {
                changes.add(new Change(one.work(), from, to, one.decided()));
            }
        }
        return new Impact(before, after, classified.size(), changes);
    }

    /** Whether outcomes are computed as before: only names and texts differ, if anything. */
    public boolean isIdle() {
        return rule().equals(Rule.of(before));
    }

    /** The rule that would hold, in one line. */
    public String rule() {
        return Rule.of(after);
    }

    /** Codes that both have with different texts: ratings that were given by them count on, whatever they say now. */
    public List<String> reworded() {
        Map<String, String> now = Rule.texts(before);
        return after.indicators().stream()
                .filter(one -> now.containsKey(one.code()) && !one.text().equals(now.get(one.code())))
                .map(one -> one.code() + ": «" + now.get(one.code()) + "» → «" + one.text() + "»")
                .toList();
    }

    /** Codes that the other catalogue would lack: their ratings stay in the history only. */
    public List<String> dropped() {
        Map<String, String> then = Rule.texts(after);
        return before.indicators().stream()
                .map(one -> one.code())
                .filter(code -> !then.containsKey(code))
                .toList();
    }
}
