package it.tappe.document.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.util.Configurator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything is read back with a second library, which works out times from the VTIMEZONE alone. */
class CalendarFileTest {
    private static final Instant CHANGED = Instant.parse("2026-02-09T10:11:12Z");
    private static final Instant START = Instant.parse("2026-04-01T08:00:00Z");
    private static final Participant TAPPE = new Participant("tappe@localhost", "Tappe – Province & Comuni");
    private static final Participant BELLUNO = new Participant("belluno@example.org", "Provincia di Belluno");

    private static CalendarEvent event(
            Instant start, Instant end, String title, String description, boolean cancelled) {
        return new CalendarEvent(
                "webinar-3@tappe",
                2,
                start,
                end,
                title,
                description,
                "Sala «Giunta», piano 2; Roma",
                "https://example.org/riunione?id=1,2;3",
                CHANGED,
                cancelled);
    }

    private static CalendarEvent event(Instant start, Instant end) {
        return event(start, end, "Webinar 3", "Scaletta", false);
    }

    private static CalendarEvent titled(String title, String description) {
        return event(START, START.plus(Duration.ofHours(3)), title, description, false);
    }

    private static ICalendar read(CalendarFile file) {
        ICalendar calendar = Biweekly.parse(file.text()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        return calendar;
    }

    private static VEvent readFeed(CalendarEvent event) {
        return read(CalendarFile.feed("Tappe", "", List.of(event))).getEvents().get(0);
    }

    /** Around the two nights: before, at and after the hour that does not exist, and in both of the hours that are one. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:30:00Z, 2026-03-29T05:00:00Z",
        "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        "2026-03-29T00:59:59Z, 2026-03-29T01:00:00Z",
        "2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z",
        "2026-10-24T23:30:00Z, 2026-10-25T00:00:00Z",
        "2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T01:00:00Z, 2026-10-25T01:59:59Z",
        "2026-10-25T01:59:59Z, 2026-10-25T02:00:00Z",
        "2026-10-25T02:00:00Z, 2026-10-25T04:00:00Z",
        "1996-03-31T01:00:00Z, 1996-03-31T02:00:00Z",
        "2037-10-25T00:15:00Z, 2037-10-25T01:15:00Z",
        "2026-07-01T08:00:00Z, 2026-12-01T08:00:00Z"
    })
    void keepsEveryInstantOnBothNightsOfDaylightSaving(Instant start, Instant end) {
        VEvent read = readFeed(event(start, end));
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(end);
    }

    @Test
    void writesItalianTimeExceptInTheHourThatComesForTheSecondTime() {
        Instant once = Instant.parse("2026-10-25T00:30:00Z");
        String text = CalendarFile.feed("Tappe", "", List.of(event(once, once.plusSeconds(60))))
                .text();
        assertThat(text).contains("DTSTART;TZID=Europe/Rome:20261025T023000\r\n");
        Instant again = once.plus(Duration.ofHours(1));
        assertThat(CalendarFile.feed("Tappe", "", List.of(event(again, again.plusSeconds(60))))
                        .text())
                .contains("DTSTART:20261025T013000Z\r\n");
    }

    @Test
    void tellsTheTimeZoneOnceWithItsRules() {
        String text = CalendarFile.feed("Tappe", "", List.of(event(START, START.plusSeconds(60))))
                .text();
        assertThat(text)
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains("DTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
                .contains("DTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 20260329, 20260330",
        "2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 20261025, 20261026",
        "2026-04-29T22:00:00Z, 2026-05-01T22:00:00Z, 20260430, 20260502"
    })
    void writesFromMidnightToMidnightAsWholeDaysThatLeaveTheirOwnerFree(
            Instant start, Instant end, String first, String after) {
        CalendarEvent days = event(start, end);
        assertThat(CalendarFile.feed("Tappe", "", List.of(days)).text())
                .contains("DTSTART;VALUE=DATE:" + first + "\r\n", "DTEND;VALUE=DATE:" + after + "\r\n");
        VEvent read = readFeed(days);
        assertThat(read.getDateStart().getValue().hasTime()).isFalse();
        assertThat(read.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void saysNameIntervalAndEverythingOfAnEvent() {
        ICalendar feed = read(
                CalendarFile.feed("Tappe, «Belluno»; tutto", "Le tue scadenze", List.of(titled("Titolo", "Testo"))));
        assertThat(feed.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(feed.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Tappe\\, «Belluno»\\; tutto");
        assertThat(feed.getNames().get(0).getValue()).isEqualTo("Tappe, «Belluno»; tutto");
        assertThat(feed.getRefreshInterval().getValue().getHours()).isEqualTo(1);
        assertThat(feed.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT1H");
        VEvent read = feed.getEvents().get(0);
        assertThat(read.getUid().getValue()).isEqualTo("webinar-3@tappe");
        assertThat(read.getSequence().getValue()).isEqualTo(2);
        assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(CHANGED);
        assertThat(read.getLastModified().getValue().toInstant()).isEqualTo(CHANGED);
        assertThat(read.getStatus().isConfirmed()).isTrue();
        assertThat(read.getLocation().getValue()).isEqualTo("Sala «Giunta», piano 2; Roma");
        assertThat(read.getUrl().getValue()).isEqualTo("https://example.org/riunione?id=1,2;3");
        assertThat(read.getDescription().getValue()).isEqualTo("Testo\n\nhttps://example.org/riunione?id=1,2;3");
    }

    @Test
    void givesTheSameBytesForTheSameEvents() {
        List<CalendarEvent> events = List.of(titled("a", "b"), event(START, START.plusSeconds(1)));
        assertThat(CalendarFile.feed("Tappe", "", events)).isEqualTo(CalendarFile.feed("Tappe", "", events));
    }

    @Test
    void foldsLongTitlesWithoutCuttingALetter() {
        String title = "Il modello di servizio a tendere: perché, «città» 👩‍👩‍👧 🇮🇹 "
                .repeat(80)
                .strip();
        assertThat(readFeed(titled(title, title)).getSummary().getValue()).isEqualTo(title);
        String text =
                CalendarFile.feed(title, title, List.of(titled(title, title))).text();
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD", "\r\n\r\n");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    @Test
    void readsBackEveryKindOfText() {
        String text = "Uno; due, tre\\n \"quattro\"\nEND:VEVENT\nBEGIN:VEVENT\nUID:x ^n 🎉";
        VEvent read = readFeed(titled("Uno; due, tre\\ \"quattro\" 🎉", text));
        assertThat(read.getSummary().getValue()).isEqualTo("Uno; due, tre\\ \"quattro\" 🎉");
        assertThat(read.getDescription().getValue()).startsWith(text);
    }

    @Property(tries = 300)
    void noTitleMakesAnotherLineOrEvent(@ForAll String title) {
        ICalendar feed = Biweekly.parse(CalendarFile.feed(title, title, List.of(titled(title, title)))
                        .text())
                .first();
        assertThat(feed.getEvents()).hasSize(1);
        assertThat(feed.getEvents().get(0).getUid().getValue()).isEqualTo("webinar-3@tappe");
        assertThat(feed.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(START);
    }

    @Test
    void takesNoLinkThatIsNoPage() {
        for (String link : List.of("javascript:alert(1)", "https://a b", "https://x\r\nATTENDEE:mailto:e@x", "", "x")) {
            VEvent read = readFeed(
                    new CalendarEvent("u", 0, START, START.plusSeconds(60), "t", "d", null, link, CHANGED, false));
            assertThat(read.getUrl()).as(link).isNull();
            assertThat(read.getAttendees()).isEmpty();
            assertThat(read.getDescription().getValue()).isEqualTo("d");
        }
    }

    @Test
    void invitesOnePersonToOneEvent() {
        CalendarFile file = CalendarFile.invitation(List.of(titled("t", "d")), TAPPE, BELLUNO);
        assertThat(file.method()).isEqualTo("REQUEST");
        ICalendar read = read(file);
        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = read.getEvents().get(0);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("tappe@localhost");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Tappe – Province & Comuni");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("belluno@example.org");
            assertThat(attendee.getCommonName()).isEqualTo("Provincia di Belluno");
            assertThat(attendee.getRsvp()).isTrue();
        });
    }

    @Test
    void takesACancelledEventAway() {
        CalendarFile file =
                CalendarFile.invitation(List.of(event(START, START.plusSeconds(60), "t", "d", true)), TAPPE, BELLUNO);
        assertThat(file.method()).isEqualTo("CANCEL");
        VEvent event = read(file).getEvents().get(0);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getAttendees()).hasSize(1);
    }

    @Test
    void publishesSeveralEventsAtOnce() {
        CalendarEvent other =
                new CalendarEvent("other@tappe", 0, START, START.plusSeconds(60), "t", "d", null, null, CHANGED, true);
        CalendarFile file = CalendarFile.invitation(List.of(titled("t", "d"), other), TAPPE, BELLUNO);
        assertThat(file.method()).isEqualTo("PUBLISH");
        assertThat(read(file).getEvents())
                .hasSize(2)
                .allMatch(event -> event.getAttendees().isEmpty() && event.getOrganizer() != null);
    }

    @Test
    void letsNoNameOrAddressAddAnything() {
        Participant hostile = new Participant(
                "a b@example.org\r\nATTENDEE:mailto:evil@example.org", "Anna \"X\"; : , ^n\r\nATTENDEE:mailto:evil@x");
        VEvent event = read(CalendarFile.invitation(List.of(titled("t", "d")), TAPPE, hostile))
                .getEvents()
                .get(0);
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(attendee ->
                        assertThat(attendee.getCommonName()).isEqualTo("Anna ’X’; : ,  n ATTENDEE:mailto:evil@x"));
    }

    @Test
    void neverAsksTheNetworkForTimeZones() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }
}
