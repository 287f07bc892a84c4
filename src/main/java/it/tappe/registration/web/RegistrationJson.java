package it.tappe.registration.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.Arrival;
import it.tappe.registration.Registration;
import it.tappe.registration.RegistrationEntry;
import it.tappe.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told about a registration that it has sent. The secret link goes by mail, to the person alone.
 *
 * @param number order of arrival at the event
 * @param waitingPosition place in the waiting list, from 1; null with a place
 */
@Serdeable
record RegistrationJson(
        Registration.State state, long number, @Nullable Integer waitingPosition) {

    /**
     * What a program sends.
     *
     * @param answers from the question's id to the answer; {@code true} ticks a box
     * @param privacyAccepted whether the person has accepted the privacy note; whoever sends a registration without
     *     saying so declares it
     */
    @Serdeable
    record Sent(
            @Nullable String name,
            @Nullable String email,
            @Nullable Map<String, Object> answers,
            @Nullable Boolean privacyAccepted) {

        RegistrationEntry toEntry() {
            return new RegistrationEntry(
                    name == null ? "" : name,
                    email == null ? "" : email,
                    answers == null ? Map.of() : byId(answers),
                    privacyAccepted == null || privacyAccepted);
        }

        private static Map<Long, String> byId(Map<String, Object> answers) {
            Map<Long, String> byId = new LinkedHashMap<>();
            answers.forEach((key, answer) -> {
                if (!key.matches("[0-9]{1,18}")) {
                    throw Refusal.Invalid.field("answers." + key, "Ogni risposta ha come chiave l’id della domanda.");
                }
                if (answer != null) {
                    byId.put(Long.valueOf(key), String.valueOf(answer));
                }
            });
            return byId;
        }
    }

    static RegistrationJson of(Arrival arrival) {
        return new RegistrationJson(arrival.state(), arrival.number(), arrival.waitingPosition());
    }
}
