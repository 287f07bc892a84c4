package it.tappe.registration.event.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.form.FormEntry;
import it.tappe.registration.form.FormField;
import it.tappe.registration.form.RegistrationForm;
import it.tappe.registration.form.WholeForm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registration form as programs of coordinators read it. */
@Serdeable
record FormJson(
        long id,
        String publicCode,
        String audience,
        String intro,
        Instant opensAt,
        Instant closesAt,
        List<FieldJson> fields) {

    /** One question. */
    @Serdeable
    record FieldJson(long id, String label, FormField.Kind kind, boolean required, List<String> options) {
        static FieldJson of(FormField field) {
            return new FieldJson(field.id(), field.label(), field.kind(), field.required(), field.choices());
        }
    }

    /** What a program sends: the whole form. */
    @Serdeable
    record Sent(
            @Nullable String audience,
            @Nullable String intro,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable List<SentField> fields) {

        /** What is missing goes on to Bean Validation as null, which says so. */
        @SuppressWarnings("NullAway")
        FormEntry toEntry(@Nullable Long version) {
            return new FormEntry(
                    audience == null ? "" : audience,
                    intro == null ? "" : intro,
                    opensAt,
                    closesAt,
                    fields == null
                            ? List.of()
                            : fields.stream().map(SentField::toEntry).toList(),
                    version);
        }
    }

    /** One question that is sent; with its id it stays the one that it was. */
    @Serdeable
    record SentField(
            @Nullable Long id,
            @Nullable String label,
            FormField.@Nullable Kind kind,
            @Nullable Boolean required,
            @Nullable List<String> options) {
        FormEntry.Field toEntry() {
            return new FormEntry.Field(
                    id,
                    label == null ? "" : label,
                    kind,
                    Boolean.TRUE.equals(required),
                    options == null ? "" : String.join("\n", options));
        }
    }

    static FormJson of(WholeForm whole) {
        RegistrationForm form = whole.form();
        return new FormJson(
                form.id(),
                form.publicCode(),
                form.audience(),
                form.intro(),
                form.opensAt(),
                form.closesAt(),
                whole.fields().stream().map(FieldJson::of).toList());
    }
}
