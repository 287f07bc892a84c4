package it.tappe.report.last;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Remembers when each report was last printed with the same limits, by anybody. */
@Singleton
@Transactional
public class LastPrints {
    private final LastPrintRepository prints;

    LastPrints(LastPrintRepository prints) {
        this.prints = prints;
    }

    /**
     * It has been printed now.
     *
     * @param limits its filters, as they stand in an address
     */
    public void note(String report, String limits, Instant now) {
        LocalDate today = RomeTime.dayOf(now);
        if (prints.first(report, limits, today, now) == 0) {
            prints.again(report, limits, today, now);
        }
    }

    /** When it was last printed on a day before this one. */
    public Optional<Instant> before(String report, String limits, LocalDate day) {
        return prints.before(report, limits, day).map(LastPrint::printedAt);
    }
}
