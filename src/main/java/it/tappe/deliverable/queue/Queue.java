package it.tappe.deliverable.queue;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.queue.QueueRepository.Reviewed;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a tutor looks after, in a constant number of queries. Who is no tutor has nothing to look after. */
@Singleton
@Transactional
public class Queue {
    private final ProjectWorks projectWorks;
    private final QueueRepository queue;
    private final Clock clock;

    Queue(ProjectWorks projectWorks, QueueRepository queue, Clock clock) {
        this.projectWorks = projectWorks;
        this.queue = queue;
        this.clock = clock;
    }

    private record Key(long projectWorkId, long stepId) {}

    /** What the filter lets through: what waits by delivery, everything else by due date. */
    public List<Queued> list(Viewer viewer, QueueFilter filter) {
        Instant now = clock.instant();
        List<Deliverable> found = queue
                .find(viewer.accountId(), filter.state().phases(), filter.area(), filter.step(), filter.province())
                .stream()
                .filter(one ->
                        filter.state() != QueueState.OWED || one.deadlines().isOpenAt(now))
                .sorted(order(filter.state()))
                .toList();
        return withWorks(viewer, found, now);
    }

    private List<Queued> withWorks(Viewer viewer, List<Deliverable> found, Instant now) {
        Set<Long> ids = found.stream().map(Deliverable::projectWorkId).collect(Collectors.toSet());
        Map<Long, ProjectWork> works =
                projectWorks.named(ids).stream().collect(Collectors.toMap(ProjectWork::id, Function.identity()));
        Map<Key, Integer> reviewed = queue.reviewed(viewer.accountId()).stream()
                .collect(Collectors.toMap(one -> new Key(one.projectWorkId(), one.stepId()), Reviewed::number));
        List<Queued> queued = new ArrayList<>();
        for (Deliverable one : found) {
            ProjectWork work = works.get(one.projectWorkId());
            Integer read = reviewed.get(new Key(one.projectWorkId(), one.stepId()));
            Integer delivered = one.deliveredNumber();
            if (work != null) {
                queued.add(new Queued(work, one, read != null && delivered != null && delivered > read, now));
            }
        }
        return queued;
    }

    private static Comparator<Deliverable> order(QueueState state) {
        Comparator<Deliverable> first = state == QueueState.WAITING
                ? Comparator.comparing(Deliverable::deliveredAt, Comparator.nullsLast(Comparator.naturalOrder()))
                : Comparator.comparing(one -> one.deadlines().dueAt());
        return first.thenComparing(Deliverable::projectWorkId).thenComparing(Deliverable::stepPosition);
    }
}
