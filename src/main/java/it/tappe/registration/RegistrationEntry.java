package it.tappe.registration;

import io.micronaut.core.annotation.Introspected;
import it.tappe.registration.form.FormField;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person enters to register.
 *
 * @param answers by the question's id; what is missing counts as empty
 * @param privacyAccepted whether the privacy note has been accepted
 */
@Introspected
public record RegistrationEntry(
        @NotBlank(message = "Scrivi nome e cognome.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String name,

        @NotBlank(message = "Scrivi l’indirizzo di posta.")
        @Email(message = "L’indirizzo di posta non è valido: controllalo, per esempio nome@scuola.it.")
        @Size(max = 254, message = "Al massimo 254 caratteri.")
        String email,

        Map<Long, String> answers,
        boolean privacyAccepted) {

    /** Refuses once with everything that is wrong, at {@code name}, {@code answers.7}, {@code privacyAccepted} … */
    void check(List<FormField> fields) {
        Fields wrong = new Fields();
        try {
            Violations.requireNone(this);
        } catch (Refusal.Invalid own) {
            own.fields().forEach((field, message) -> wrong.check(false, field, message));
        }
        for (FormField field : fields) {
            String problem = field.problem(answer(field));
            wrong.check(problem == null, "answers." + field.id(), problem == null ? "" : problem);
        }
        wrong.check(privacyAccepted, "privacyAccepted", "Per iscriverti devi accettare l’informativa.")
                .refuseIfWrong();
    }

    String answer(FormField field) {
        return field.kept(answers.getOrDefault(field.id(), ""));
    }

    /** The answers that are worth keeping, with their questions. */
    List<Answer> toAnswers(long registrationId, List<FormField> fields) {
        List<Answer> kept = new ArrayList<>();
        for (FormField field : fields) {
            if (!answer(field).isEmpty()) {
                kept.add(new Answer(0, registrationId, kept.size() + 1, field.label(), answer(field)));
            }
        }
        return kept;
    }

    /** The mail address by which a person is known again. */
    String key() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The same address, name and answers: somebody sends again what was sent before. */
    boolean isTheSameAs(Registration other, List<Answer> given, List<FormField> fields) {
        return key().equals(other.activeEmail())
                && name.strip().equals(other.name())
                && texts(given).equals(texts(toAnswers(0, fields)));
    }

    private static List<String> texts(List<Answer> answers) {
        return answers.stream().map(one -> one.label() + "\n" + one.answer()).toList();
    }
}
