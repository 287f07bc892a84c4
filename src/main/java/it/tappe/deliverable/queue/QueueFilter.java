package it.tappe.deliverable.queue;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue is asked for; null lets everything through.
 *
 * @param area order number of the area
 * @param province sigla of the emerging province, or part of its name
 * @param step order number of the step
 */
public record QueueFilter(
        QueueState state,
        @Nullable Integer area,
        @Nullable String province,
        @Nullable Integer step) {

    /** What waits, unfiltered. */
    public static final QueueFilter WAITING = new QueueFilter(QueueState.WAITING, null, null, null);
}
