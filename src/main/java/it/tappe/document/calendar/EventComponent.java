package it.tappe.document.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.jspecify.annotations.Nullable;

/** One appointment as a component of iCalendar; the same appointment always gives the same lines. */
final class EventComponent {
    private EventComponent() {}

    static VEvent of(CalendarEvent event) {
        VEvent component = new VEvent(false);
        component.add(new Uid(plain(event.uid())));
        component.add(new Sequence(event.sequence()));
        component.add(new DtStamp(event.changedAt()));
        component.add(new LastModified(event.changedAt()));
        addTimes(component, event);
        component.add(new Summary(plain(event.title()).replace('\n', ' ')));
        String description = description(event);
        if (!description.isEmpty()) {
            component.add(new Description(description));
        }
        String place = event.place();
        if (place != null && !place.isBlank()) {
            component.add(new Location(plain(place)));
        }
        link(event.link()).ifPresent(link -> component.add(new Url(link)));
        component.add(new Status(event.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        component.add(new Transp(event.isOfWholeDays() ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        return component;
    }

    private static void addTimes(VEvent component, CalendarEvent event) {
        Instant start = event.startsAt();
        Instant end = event.endsAt();
        if (event.isOfWholeDays()) {
            component.add(new DtStart<>(start.atZone(RomeZone.ID).toLocalDate()));
            component.add(new DtEnd<>(end.atZone(RomeZone.ID).toLocalDate()));
        } else if (RomeZone.hasJustGoneBack(start) || RomeZone.hasJustGoneBack(end)) {
            component.add(new DtStart<>(start));
            component.add(new DtEnd<>(end));
        } else {
            component.add(new DtStart<>(start.atZone(RomeZone.ID)));
            component.add(new DtEnd<>(end.atZone(RomeZone.ID)));
        }
    }

    /** With the link below, because several calendars do not show the one that the appointment has. */
    private static String description(CalendarEvent event) {
        String text = plain(event.description());
        return link(event.link())
                .map(URI::toString)
                .filter(link -> !text.contains(link))
                .map(link -> text.isEmpty() ? link : text + "\n\n" + link)
                .orElse(text);
    }

    private static Optional<URI> link(@Nullable String link) {
        try {
            return Optional.ofNullable(link)
                    .map(String::strip)
                    .filter(text -> text.startsWith("https://") || text.startsWith("http://"))
                    .map(URI::create);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Without the characters that are no text; whatever ends a line is one \n. */
    static String plain(String text) {
        return text.strip().replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
