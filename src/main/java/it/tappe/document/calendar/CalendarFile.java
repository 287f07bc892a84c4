package it.tappe.document.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * An iCalendar file.
 *
 * @param method what the receiving calendar is to do: {@code PUBLISH}, {@code REQUEST} or {@code CANCEL}
 * @param text lines ended by CRLF, to be sent in UTF-8
 */
public record CalendarFile(String method, String text) {
    /** How often a subscribing calendar is asked to look again. */
    private static final Duration REFRESH = Duration.ofHours(1);

    /**
     * A calendar to be subscribed to, or opened once.
     *
     * @param name as calendars list it
     */
    public static CalendarFile feed(String name, String description, List<CalendarEvent> events) {
        Calendar calendar = begin(Method.VALUE_PUBLISH);
        String plain = EventComponent.plain(name).replace('\n', ' ');
        calendar.add(new Name(plain));
        calendar.add(new XProperty("X-WR-CALNAME", plain));
        calendar.add(new Description(EventComponent.plain(description)));
        calendar.add(new XProperty("X-WR-TIMEZONE", RomeZone.ID.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        events.forEach(event -> calendar.add(EventComponent.of(event)));
        return end(calendar, Method.VALUE_PUBLISH);
    }

    /**
     * What a mail invites to: one appointment as {@code REQUEST}, or as {@code CANCEL} once it is cancelled. Several
     * appointments are published, because a request can be for one only (RFC 5546, 3.2.2).
     */
    public static CalendarFile invitation(List<CalendarEvent> events, Participant organizer, Participant attendee) {
        boolean isRequest = events.size() == 1;
        boolean isCancelled = isRequest && events.get(0).cancelled();
        String method = isCancelled ? Method.VALUE_CANCEL : isRequest ? Method.VALUE_REQUEST : Method.VALUE_PUBLISH;
        Calendar calendar = begin(method);
        for (CalendarEvent event : events) {
            VEvent component = EventComponent.of(event);
            component.add(new Organizer(new ParameterList(List.of(name(organizer))), address(organizer)));
            if (isRequest) {
                component.add(invited(attendee));
            }
            calendar.add(component);
        }
        return end(calendar, method);
    }

    private static Calendar begin(String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//UPI//Tappe//IT"));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Method(method));
        calendar.add(RomeZone.component());
        return calendar;
    }

    private static CalendarFile end(Calendar calendar, String method) {
        return new CalendarFile(method, ContentLines.fold(calendar.toString()));
    }

    private static Attendee invited(Participant attendee) {
        return new Attendee(
                new ParameterList(List.of(
                        CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE, name(attendee))),
                address(attendee));
    }

    /** Nothing that would have to be quoted within quotes, which many programs read wrongly. */
    private static Cn name(Participant one) {
        return new Cn(EventComponent.plain(one.name())
                .replace('\n', ' ')
                .replace('"', '’')
                .replace('^', ' '));
    }

    private static URI address(Participant one) {
        try {
            return new URI("mailto", one.address(), null);
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException("Not a mail address", unreadable);
        }
    }
}
