package it.tappe.notification.reminder;

import it.tappe.access.Viewer;
import java.time.Instant;
import java.util.List;

/** What one feature has to remind people of. Every bean of this type is asked. */
public interface ReminderSource {

    /**
     * The things with a date, in a constant number of queries.
     *
     * @param reader who reads everything, without an account
     * @param people everybody who can be reminded
     */
    List<Occasion> occasions(Viewer reader, People people, Instant now);
}
