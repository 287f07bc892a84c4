package it.tappe.registration.event.web;

import it.tappe.registration.form.FormEntry;
import it.tappe.registration.form.FormField;
import it.tappe.registration.form.RegistrationForm;
import it.tappe.registration.form.WholeForm;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The form of a registration form: {@code label-0}, {@code kind-0}, {@code required-0}, {@code options-0} of a question. */
public final class FieldRows {
    private static final List<String> NAMES = List.of("id", "label", "kind", "required", "options");
    private static final String ROWS = "rows";
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private FieldRows() {}

    static Form of(WholeForm whole) {
        RegistrationForm form = whole.form();
        Form filled = Form.empty()
                .fill("audience", form.audience())
                .fill("intro", form.intro())
                .fill("version", form.version())
                .fill("opensOn", RomeTime.dayOf(form.opensAt()))
                .fill("opensTime", RomeTime.clock(form.opensAt()))
                .fill("closesOn", RomeTime.dayOf(form.closesAt()))
                .fill("closesTime", closingTime(form.closesAt()))
                .fill(ROWS, whole.fields().size());
        for (int i = 0; i < whole.fields().size(); i++) {
            FormField field = whole.fields().get(i);
            filled.fill("id-" + i, field.id())
                    .fill("label-" + i, field.label())
                    .fill("kind-" + i, field.kind())
                    .fill("required-" + i, field.required() ? "true" : null)
                    .fill("options-" + i, field.options());
        }
        return filled;
    }

    /** Without questions whose text has been emptied, which are thereby taken away. */
    static Form compact(Form form) {
        return Rows.compact(form, NAMES, List.of("label", "options"));
    }

    /** What was typed. A closing day without a time means its end. */
    static FormEntry entry(Form form) {
        List<FormEntry.Field> fields = new ArrayList<>();
        for (int i = 0; i < Rows.count(form); i++) {
            fields.add(new FormEntry.Field(
                    form.number("id-" + i),
                    form.text("label-" + i),
                    form.choice("kind-" + i, FormField.Kind.class),
                    form.isTicked("required-" + i),
                    form.text("options-" + i)));
        }
        FormEntry entry = new FormEntry(
                form.text("audience"),
                form.text("intro"),
                instant(form, "opensOn", "opensTime", LocalTime.MIN),
                instant(form, "closesOn", "closesTime", LAST_SECOND),
                fields,
                form.version());
        form.readable();
        return entry;
    }

    /** "fields.2.label" is the form's field "label-2". */
    static String name(String field) {
        String[] parts = field.split("\\.");
        if (parts.length == 3) {
            return parts[2] + "-" + parts[1];
        }
        return switch (field) {
            case "opensAt" -> "opensOn";
            case "closesAt" -> "closesOn";
            default -> field;
        };
    }

    /** Nothing where it is the end of the day, which nobody has to type. */
    private static String closingTime(Instant closesAt) {
        return closesAt.equals(RomeTime.endOf(RomeTime.dayOf(closesAt))) ? "" : RomeTime.clock(closesAt);
    }

    /** Null, where no day was typed, goes on to Bean Validation, which says what is missing. */
    @SuppressWarnings("NullAway")
    private static Instant instant(Form form, String day, String time, LocalTime unlessTyped) {
        LocalDate on = form.date(day);
        LocalTime typed = Rows.time(form, time);
        return on == null
                ? null
                : on.atTime(typed == null ? unlessTyped : typed)
                        .atZone(RomeTime.ZONE)
                        .toInstant();
    }
}
