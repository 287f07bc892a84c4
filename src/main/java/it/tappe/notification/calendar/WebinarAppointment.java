package it.tappe.notification.calendar;

import it.tappe.document.calendar.CalendarEvent;
import it.tappe.webinar.Webinar;

/** A webinar as an appointment: the same one in feeds, in files and in mails, so that calendars replace the version before. */
public final class WebinarAppointment {
    private WebinarAppointment() {}

    /**
     * The appointment.
     *
     * @param page its page in Tappe, where everything about it stands
     * @param isOff whether whoever gets it need not come: it was cancelled, or is no longer for them
     */
    public static CalendarEvent of(Webinar webinar, String title, String page, boolean isOff) {
        String link = webinar.details().link();
        return new CalendarEvent(
                "webinar-" + webinar.id() + "@tappe",
                Math.toIntExact(webinar.version()),
                webinar.startsAt(),
                webinar.endsAt(),
                title + (webinar.dateAssumed() ? " (data da confermare)" : ""),
                "Scaletta e materiali: " + page,
                null,
                link == null ? page : link,
                webinar.changedAt(),
                isOff);
    }
}
