package it.tappe.support.minutes;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import it.tappe.support.Outcome;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/**
 * What a tutor records once a call has begun.
 *
 * @param accountIds who of those who have an account was there
 * @param others names of the others
 */
@Introspected
public record AttendanceEntry(
        @NotNull(message = "Scegli com’è andata.") Outcome outcome, Set<Long> accountIds, List<String> others) {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;

    void check(Set<Long> known) {
        new Fields()
                .check(known.containsAll(accountIds), "attendees", "Scegli le persone dall’elenco.")
                .check(
                        others.size() <= MOST && others.stream().allMatch(name -> name.length() <= LONGEST_NAME),
                        "others",
                        "Al massimo 50 nomi, ciascuno di 200 caratteri.")
                .check(
                        outcome != Outcome.HELD || !accountIds.isEmpty() || !others.isEmpty(),
                        "attendees",
                        "Indica almeno una persona presente.")
                .refuseIfWrong();
    }
}
