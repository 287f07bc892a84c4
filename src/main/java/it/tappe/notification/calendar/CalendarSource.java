package it.tappe.notification.calendar;

import it.tappe.access.Viewer;
import it.tappe.document.calendar.CalendarEvent;
import java.util.List;

/**
 * Something that people have in their calendars. Every bean of this kind is asked for every calendar; a programme's is
 * that of an observer, who sees no project work.
 */
public interface CalendarSource {
    /** The viewer's own appointments, and nothing that the viewer may not see: a constant number of queries. */
    List<CalendarEvent> events(Viewer viewer);
}
