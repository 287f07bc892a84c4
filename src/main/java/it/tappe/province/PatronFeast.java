package it.tappe.province;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A <i>festa patronale</i>: the day of the year on which a province's offices are closed for its patron saint. */
public record PatronFeast(MonthDay day, String name) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})/(\\d{1,2})\\s+(\\S.*)");

    /** Reads "11/11 San Martino", day before month; empty when it is written otherwise or there is no such day. */
    public static Optional<PatronFeast> read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
            return Optional.of(new PatronFeast(day, parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether it falls on the day. */
    public boolean isOn(LocalDate date) {
        return MonthDay.from(date).equals(day);
    }
}
