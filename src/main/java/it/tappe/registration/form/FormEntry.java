package it.tappe.registration.form;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of a registration form.
 *
 * @param intro may be empty
 * @param version of the form that was read; 428 when null, 412 when somebody has changed it since; ignored when new
 */
@Introspected
public record FormEntry(
        @NotBlank(message = "Scrivi a chi è rivolto il modulo.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String audience,

        @Size(max = 4000, message = "Al massimo 4000 caratteri.")
        String intro,

        @NotNull(message = "Scrivi quando si aprono le iscrizioni.")
        Instant opensAt,

        @NotNull(message = "Scrivi fino a quando ci si può iscrivere.")
        Instant closesAt,

        List<Field> fields,
        @Nullable Long version) {
    private static final int MOST_FIELDS = 50;
    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_OPTIONS = 4000;

    /**
     * One question; a kind that is missing is null.
     *
     * @param id of the question that it was, or null for a new one
     * @param options one a line
     */
    public record Field(
            @Nullable Long id, String label, FormField.@Nullable Kind kind, boolean required, String options) {

        FormField toRow(long formId, int position) {
            if (kind == null) {
                throw new IllegalStateException("The kind has been checked");
            }
            String kept = kind == FormField.Kind.CHOICE ? options.strip() : "";
            return new FormField(id == null ? 0 : id, formId, position, label.strip(), kind, required, kept);
        }
    }

    void check() {
        Fields wrong = new Fields()
                .check(closesAt.isAfter(opensAt), "closesAt", "La chiusura deve venire dopo l’apertura.")
                .check(fields.size() <= MOST_FIELDS, "fields", "Al massimo 50 domande.");
        for (int i = 0; i < fields.size(); i++) {
            Field one = fields.get(i);
            String name = "fields." + i + ".";
            wrong.check(!one.label().isBlank(), name + "label", "Scrivi la domanda.")
                    .check(one.label().length() <= LONGEST_LABEL, name + "label", "Al massimo 300 caratteri.")
                    .check(one.kind() != null, name + "kind", "Scegli come si risponde.")
                    .check(
                            one.kind() != FormField.Kind.CHOICE
                                    || !one.options().isBlank(),
                            name + "options",
                            "Scrivi le voci tra cui scegliere, una per riga.")
                    .check(one.options().length() <= LONGEST_OPTIONS, name + "options", "Al massimo 4000 caratteri.");
        }
        wrong.refuseIfWrong();
    }

    RegistrationForm toForm(long id, long eventId, String publicCode, long rowVersion) {
        return new RegistrationForm(
                id, eventId, publicCode, audience.strip(), intro.strip(), opensAt, closesAt, rowVersion);
    }
}
