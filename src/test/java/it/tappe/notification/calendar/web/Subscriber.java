package it.tappe.notification.calendar.web;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** A calendar program that reads an address again and again. */
final class Subscriber {
    private final TappeServer tappe;
    private final String path;

    private Subscriber(TappeServer tappe, String address) {
        this.tappe = tappe;
        this.path = address.replaceFirst("^.*/api/v1", "");
    }

    /** With a new address of this person's calendar. */
    static Subscriber of(TappeServer tappe, String username) {
        return at(
                tappe,
                tappe.api(username)
                        .post("/me/calendar", Map.of())
                        .expect(201)
                        .json()
                        .get("address")
                        .asText());
    }

    static Subscriber at(TappeServer tappe, String address) {
        return new Subscriber(tappe, address);
    }

    Answer fetch() {
        return tappe.api().get(path);
    }

    Answer fetchUnless(String etag) {
        return tappe.api().get(path, "If-None-Match", etag);
    }

    String text() {
        return new String(fetch().expect(200).bytes(), StandardCharsets.UTF_8);
    }

    ICalendar calendar() {
        ICalendar calendar = Biweekly.parse(text()).first();
        String problems = calendar.validate(ICalVersion.V2_0).toString();
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return calendar;
    }

    List<String> titles() {
        return calendar().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    /** The one event whose UID starts so. */
    VEvent event(String uid) {
        return calendar().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(uid))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(uid + " in " + titles()));
    }

    /** The day in Rome of an event of a whole day. */
    static LocalDate day(VEvent event) {
        var start = event.getDateStart().getValue();
        if (start.hasTime()) {
            throw new AssertionError(start + " has a time");
        }
        var raw = start.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

}
