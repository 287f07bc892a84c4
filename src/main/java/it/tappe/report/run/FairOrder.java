package it.tappe.report.run;

import io.micronaut.core.annotation.Introspected;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order runs are made: first everybody's first, then everybody's second …, among those whoever asked first. So
 * who asks for twenty reports holds nobody up who asks for one.
 */
final class FairOrder {
    private FairOrder() {}

    /** A run that is queued or being made. */
    @Introspected
    record Open(long id, long accountId, boolean running) {}

    private record Turn(long id, int turn) {}

    /**
     * Ids of the runs that are queued, the next one first.
     *
     * @param open by id
     */
    static List<Long> of(List<Open> open) {
        Map<Long, Integer> turns = new HashMap<>();
        open.stream().filter(Open::running).forEach(one -> turns.merge(one.accountId(), 1, Integer::sum));
        return open.stream()
                .filter(one -> !one.running())
                .map(one -> new Turn(one.id(), turns.merge(one.accountId(), 1, Integer::sum)))
                .sorted(Comparator.comparingInt(Turn::turn).thenComparingLong(Turn::id))
                .map(Turn::id)
                .toList();
    }
}
