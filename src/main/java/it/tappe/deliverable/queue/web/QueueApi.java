package it.tappe.deliverable.queue.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.queue.Queue;
import it.tappe.deliverable.queue.QueueFilter;
import it.tappe.deliverable.queue.QueueState;
import it.tappe.deliverable.queue.Queued;
import it.tappe.web.PageJson;
import java.time.Instant;

/** The queue, for programs. */
@Controller("/api/v1/queue")
@Secured(SecurityRule.IS_AUTHENTICATED)
class QueueApi {
    private final Queue queue;

    QueueApi(Queue queue) {
        this.queue = queue;
    }

    /**
     * What the viewer looks after.
     *
     * @param state what waits, unless something else is asked for
     * @param area order number
     * @param province sigla, or part of the name
     * @param step order number
     */
    @Get
    PageJson<QueuedJson> list(
            Viewer viewer,
            @QueryValue @Nullable QueueState state,
            @QueryValue @Nullable Integer area,
            @QueryValue @Nullable String province,
            @QueryValue @Nullable Integer step) {
        QueueFilter filter = new QueueFilter(state == null ? QueueState.WAITING : state, area, province, step);
        return PageJson.whole(queue.list(viewer, filter), QueuedJson::of);
    }

    /** One deliverable in the queue; days are whole days in Rome. */
    @Serdeable
    record QueuedJson(
            long projectWork,
            String province,
            String area,
            int step,
            DeliverableStatus status,
            @Nullable Integer version,
            @Nullable Instant deliveredAt,
            long waitingDays,
            Instant dueAt,
            boolean late,
            boolean dueSoon,
            boolean resubmitted) {
        static QueuedJson of(Queued one) {
            return new QueuedJson(
                    one.projectWork().id(),
                    one.projectWork().provinceName(),
                    one.projectWork().areaName(),
                    one.deliverable().stepPosition(),
                    one.status(),
                    one.deliverable().deliveredNumber(),
                    one.deliverable().deliveredAt(),
                    one.waitingDays(),
                    one.deliverable().deadlines().dueAt(),
                    one.isLate(),
                    one.isDueSoon(),
                    one.isResubmitted());
        }
    }
}
