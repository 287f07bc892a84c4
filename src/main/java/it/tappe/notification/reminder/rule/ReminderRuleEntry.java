package it.tappe.notification.reminder.rule;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of a rule.
 *
 * @param days after the thing's date; negative before it
 * @param version of the rule that was read, 0 for a new one; null is refused with 428 where there is one already
 */
@Introspected
public record ReminderRuleEntry(
        @NotNull(message = "Scegli di che cosa ricordare.") ReminderSubject subject,

        @NotNull(message = "Scrivi quanti giorni prima o dopo.")
        @Min(value = -60, message = "Al massimo 60 giorni prima.")
        @Max(value = 60, message = "Al massimo 60 giorni dopo.")
        Integer days,

        @NotNull(message = "Scrivi a che ora.") LocalTime sendAt,
        @NotEmpty(message = "Scegli a chi.") Set<Audience> to,
        boolean active,
        @Nullable Long version) {

    void check() {
        if (!subject.allows(days)) {
            throw Refusal.Invalid.field(
                    "days",
                    subject == ReminderSubject.REVIEW
                            ? "Un’attesa si ricorda dopo la consegna: almeno 1 giorno dopo."
                            : "Un appuntamento si ricorda prima, o il giorno stesso.");
        }
    }

    ReminderRule toRule(long id, LocalDate today) {
        return new ReminderRule(
                id,
                subject,
                days,
                sendAt.withSecond(0).withNano(0),
                to.contains(Audience.TEAM),
                to.contains(Audience.TUTORS),
                to.contains(Audience.TUTOR_PROVINCE),
                to.contains(Audience.COORDINATORS),
                active,
                false,
                today,
                version == null ? 0 : version);
    }
}
