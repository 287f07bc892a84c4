package it.tappe.support.slot;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor enters to offer times. With {@code weeks} or {@code until} it is a series, every week on the day's weekday.
 *
 * @param tutorId for whom a coordinator does it; null for the tutor who enters it
 * @param day the first day, in Rome
 * @param time when the call starts, in Rome
 * @param weeks how many weeks, the first one included; null for one day only, or where {@code until} says it
 * @param until the last day of the series, or null
 */
@Introspected
public record SlotEntry(
        @Nullable Long tutorId,
        @NotNull(message = "Scrivi il giorno.") LocalDate day,
        @NotNull(message = "Scrivi a che ora comincia.") LocalTime time,
        @NotNull(message = "Scrivi quanti minuti dura.") Integer minutes,

        @Nullable @Size(max = 300, message = "Al massimo 300 caratteri.")
        String place,

        @Nullable @Size(max = 1000, message = "Al massimo 1000 caratteri.")
        String link,

        @Nullable @Size(max = 1000, message = "Al massimo 1000 caratteri.")
        String note,

        @Nullable Integer weeks,
        @Nullable LocalDate until) {
    /** Starts and lengths are whole pieces of this many minutes: the calendars are kept in them. */
    public static final int PIECE = 5;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;
    private static final int MOST_WEEKS = 52;
    private static final int A_DAY = 24 * 60;

    /** Whether it asks for one time a week. */
    public boolean isSeries() {
        return weeks != null || until != null;
    }

    void check() {
        new Fields()
                .check(
                        time.getMinute() % PIECE == 0 && time.getSecond() == 0 && time.getNano() == 0,
                        "time",
                        "L’inizio va di cinque minuti in cinque minuti, per esempio 10:05.")
                .check(
                        minutes >= SHORTEST && minutes <= LONGEST && minutes % PIECE == 0,
                        "minutes",
                        "Da 10 a 240 minuti, di cinque in cinque.")
                .check(
                        time.toSecondOfDay() / 60 + minutes <= A_DAY,
                        "minutes",
                        "La call deve finire entro la mezzanotte.")
                .check(
                        stripped(place) != null || stripped(link) != null,
                        "link",
                        "Scrivi il luogo o il collegamento: chi prenota deve sapere dove.")
                .check(
                        link == null || link.isBlank() || link.strip().matches("https?://\\S+"),
                        "link",
                        "Il collegamento comincia con https://.")
                .check(weeks == null || (weeks >= 1 && weeks <= MOST_WEEKS), "weeks", "Da 1 a 52 settimane.")
                .check(
                        until == null || (!until.isBefore(day) && until.isBefore(day.plusWeeks(MOST_WEEKS))),
                        "until",
                        "L’ultimo giorno viene dopo il primo, entro un anno.")
                .refuseIfWrong();
    }

    @Nullable
    String placeText() {
        return stripped(place);
    }

    @Nullable
    String linkText() {
        return stripped(link);
    }

    @Nullable
    String noteText() {
        return stripped(note);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
