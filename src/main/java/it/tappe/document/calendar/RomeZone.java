package it.tappe.document.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Italian time with its rules as they have been since 1996: forward on the last Sunday of March at 2:00, back on the last
 * Sunday of October at 3:00.
 */
final class RomeZone {
    static final ZoneId ID = ZoneId.of("Europe/Rome");
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private RomeZone() {}

    static VTimeZone component() {
        Observance summer = new Daylight();
        fill(summer, LocalDateTime.of(1996, 3, 31, 2, 0), 3, WINTER, SUMMER, "CEST");
        Observance winter = new Standard();
        fill(winter, LocalDateTime.of(1996, 10, 27, 3, 0), 10, SUMMER, WINTER, "CET");
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(summer, winter)));
        zone.add(new TzId(ID.getId()));
        return zone;
    }

    private static void fill(
            Observance season, LocalDateTime first, int month, ZoneOffset from, ZoneOffset to, String name) {
        season.add(new DtStart<>(first));
        season.add(new TzOffsetFrom(from));
        season.add(new TzOffsetTo(to));
        season.add(new TzName(name));
        season.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
    }

    /**
     * Whether the clocks in Rome have just gone back. In the hour that comes twice a local time means the first of the
     * two, so that the second can only be written in UTC; and the hour after it, some calendars read wrongly.
     */
    static boolean hasJustGoneBack(Instant instant) {
        ZoneOffsetTransition latest = ID.getRules().previousTransition(instant.plusNanos(1));
        return latest.isOverlap()
                && instant.isBefore(
                        latest.getInstant().plus(latest.getDuration().abs().multipliedBy(2)));
    }
}
