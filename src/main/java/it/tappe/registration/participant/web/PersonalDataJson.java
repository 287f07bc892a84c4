package it.tappe.registration.participant.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.Registration;
import it.tappe.registration.participant.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is held about a person who has registered; {@code attended} are titles of sessions. */
@Serdeable
record PersonalDataJson(
        String event,
        String form,
        long number,
        String name,
        String email,
        Registration.State state,
        Instant registeredAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant cancelledAt,
        List<AnswerJson> answers,
        List<String> attended) {

    /** One answer. */
    @Serdeable
    record AnswerJson(String question, String answer) {}

    static PersonalDataJson of(PersonalData data) {
        Registration registration = data.registration();
        return new PersonalDataJson(
                data.event(),
                data.participant().audience(),
                registration.number(),
                registration.name(),
                registration.email(),
                registration.state(),
                registration.registeredAt(),
                registration.confirmedAt(),
                registration.cancelledAt(),
                data.answers().stream()
                        .map(one -> new AnswerJson(one.label(), one.answer()))
                        .toList(),
                data.sessions());
    }
}
