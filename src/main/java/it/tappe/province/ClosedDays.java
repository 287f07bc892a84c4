package it.tappe.province;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import it.tappe.shared.RomeTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Days on which offices are closed: national holidays, Sundays, patron saints. They are warned of and never refused: a
 * coordinator may have reasons.
 */
public final class ClosedDays {
    private static final HolidayManager ITALY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "Capodanno"),
            Map.entry("EPIPHANY", "Epifania"),
            Map.entry("christian.EASTER", "Pasqua"),
            Map.entry("christian.EASTER_MONDAY", "Lunedì dell’Angelo"),
            Map.entry("LIBERATION", "Festa della Liberazione"),
            Map.entry("LABOUR_DAY", "Festa del lavoro"),
            Map.entry("REPUBLIC_DAY", "Festa della Repubblica"),
            Map.entry("ASSUMPTION_DAY", "Ferragosto"),
            Map.entry("ST_FRANCIS_OF_ASSISI", "San Francesco d’Assisi"),
            Map.entry("ALL_SAINTS", "Ognissanti"),
            Map.entry("IMMACULATE_CONCEPTION", "Immacolata Concezione"),
            Map.entry("CHRISTMAS", "Natale"),
            Map.entry("STEPHENS", "Santo Stefano"));

    private ClosedDays() {}

    /** What is closed on the day, as sentences; none on an ordinary day. */
    public static List<String> warnings(LocalDate day, Collection<Province> provinces) {
        List<String> warnings = new ArrayList<>();
        holidays(day).forEach(name -> warnings.add(named(day) + " è festivo: " + name + "."));
        if (warnings.isEmpty() && day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            warnings.add("Il " + RomeTime.date(day) + " è domenica.");
        }
        for (Province province : provinces) {
            province.patronFeast()
                    .filter(feast -> feast.isOn(day))
                    .ifPresent(feast -> warnings.add(
                            named(day) + " è la festa patronale di " + province.name() + ": " + feast.name() + "."));
        }
        return warnings;
    }

    /** "Mercoledì 11 novembre 2026", to begin a sentence. */
    private static String named(LocalDate day) {
        String name = RomeTime.longDate(day);
        return name.substring(0, 1).toUpperCase(Locale.ITALIAN) + name.substring(1);
    }

    /** Names of the national holidays on the day; none on any other. */
    public static List<String> holidays(LocalDate day) {
        return ITALY.getHolidays(Year.of(day.getYear())).stream()
                .filter(holiday -> holiday.getDate().equals(day))
                .map(ClosedDays::name)
                .sorted()
                .toList();
    }

    private static String name(Holiday holiday) {
        return NAMES.getOrDefault(holiday.getPropertiesKey(), "festa nazionale");
    }
}
