package it.tappe.notification.calendar.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import it.tappe.notification.calendar.PublishedCalendar;
import it.tappe.web.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calendars on their way out. */
final class CalendarFiles {
    private static final MediaType TYPE = new MediaType("text/calendar; charset=utf-8");

    private CalendarFiles() {}

    /** A file to be opened once. */
    static HttpResponse<?> send(String fileName, String text) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType(TYPE)
                .header("Content-Disposition", Attachment.disposition(fileName));
    }

    /** A calendar that is fetched again and again: 304 when nothing in it has changed since. */
    static HttpResponse<?> send(PublishedCalendar calendar, @Nullable String ifNoneMatch) {
        MutableHttpResponse<?> response = isSame(calendar, ifNoneMatch)
                ? HttpResponse.notModified()
                : HttpResponse.ok(calendar.text().getBytes(StandardCharsets.UTF_8))
                        .contentType(TYPE)
                        .header("Content-Disposition", "inline; filename=\"tappe.ics\"");
        return response.header("ETag", calendar.etag())
                .header("Last-Modified", httpDate(calendar))
                .header("Cache-Control", "private, no-cache");
    }

    private static boolean isSame(PublishedCalendar calendar, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(calendar.etag()));
    }

    private static String httpDate(PublishedCalendar calendar) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(calendar.changedAt().atOffset(ZoneOffset.UTC));
    }
}
