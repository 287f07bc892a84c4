package it.tappe.registration.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.PublicForm;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.form.FormField;
import it.tappe.registration.form.RegistrationForm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know who has a form's public code.
 *
 * @param placesLeft how many places are free, over all forms of the event
 * @param waiting how many people are in the waiting list
 * @param privacyNote what whoever registers accepts
 */
@Serdeable
record PublicFormJson(
        String publicCode,
        String title,
        String description,
        String audience,
        List<SessionJson> sessions,
        int capacity,
        int placesLeft,
        int waiting,
        Instant opensAt,
        Instant closesAt,
        RegistrationForm.Openness state,
        List<QuestionJson> questions,
        String privacyNote) {

    /** One session of the event. */
    @Serdeable
    record SessionJson(
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place) {
        static SessionJson of(EventSession session) {
            return new SessionJson(session.title(), session.startsAt(), session.endsAt(), session.place());
        }
    }

    /** One question; its id is the key of the answer. */
    @Serdeable
    record QuestionJson(long id, String label, FormField.Kind kind, boolean required, List<String> options) {
        static QuestionJson of(FormField field) {
            return new QuestionJson(field.id(), field.label(), field.kind(), field.required(), field.choices());
        }
    }

    static PublicFormJson of(PublicForm found) {
        RegistrationForm form = found.whole().form();
        return new PublicFormJson(
                form.publicCode(),
                found.event().event().title(),
                found.event().event().description(),
                form.audience(),
                found.event().sessions().stream().map(SessionJson::of).toList(),
                found.places().capacity(),
                found.places().free(),
                found.places().waiting(),
                form.opensAt(),
                form.closesAt(),
                found.openness(),
                found.whole().fields().stream().map(QuestionJson::of).toList(),
                found.event().event().privacyNote());
    }
}
