package it.tappe.programme;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/**
 * A <i>programma</i>: one run of the whole path.
 *
 * @param action the action of the funding project that it belongs to
 * @param graceMinutes how long after the cut-off an upload is still taken silently, so that a slow one is not lost
 */
@MappedEntity
public record Programme(
        @Id @GeneratedValue long id,
        String name,
        String action,
        String purpose,
        int graceMinutes,
        @Version long version) {

    String summary() {
        return name + ", " + action + ", tolleranza " + graceMinutes + " minuti: " + purpose;
    }
}
