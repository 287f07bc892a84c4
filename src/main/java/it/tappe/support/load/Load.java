package it.tappe.support.load;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A <i>carico</i>: what one tutor or one tutor province has to carry.
 *
 * @param heldMinutes of calls that were held
 * @param bookedMinutes of calls that are booked, going on or not recorded yet
 * @param waiting delivered versions that nobody has reviewed
 * @param answers released reviews
 * @param meanDays from delivery to review, over all answers; 0 without one
 * @param longestDays of them; 0 without one
 */
public record Load(
        String name,
        int projectWorks,
        long heldMinutes,
        long bookedMinutes,
        long waiting,
        int answers,
        double meanDays,
        long longestDays) {

    static Load of(
            String name,
            Collection<ProjectWork> works,
            Collection<SupportCall> calls,
            Collection<Deliverable> deliverables,
            List<Answer> answers,
            Instant now) {
        OptionalDouble mean = answers.stream().mapToLong(Answer::days).average();
        OptionalLong longest = answers.stream().mapToLong(Answer::days).max();
        return new Load(
                name,
                works.size(),
                minutes(calls, now, List.of(CallStatus.HELD)),
                minutes(calls, now, List.of(CallStatus.BOOKED, CallStatus.RUNNING, CallStatus.TO_RECORD)),
                deliverables.stream()
                        .filter(one -> one.phase() == Deliverable.Phase.DELIVERED)
                        .count(),
                answers.size(),
                mean.orElse(0),
                longest.orElse(0));
    }

    private static long minutes(Collection<SupportCall> calls, Instant now, List<CallStatus> statuses) {
        return calls.stream()
                .filter(call -> statuses.contains(call.statusAt(now)))
                .mapToLong(SupportCall::minutes)
                .sum();
    }

    /** Minutes of calls, held and booked. */
    public long minutes() {
        return heldMinutes + bookedMinutes;
    }

    /** «3 h 45 min». */
    public static String hours(long minutes) {
        long rest = minutes % 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}
