package it.tappe.web;

import it.tappe.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as it was typed, with what is wrong with it. */
public final class Form {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private @Nullable String problem;

    private Form() {}

    /** A form that nobody has filled in yet. */
    public static Form empty() {
        return new Form();
    }

    /** A form as the browser sent it. */
    public static Form of(Map<String, ?> body) {
        Form form = new Form();
        body.forEach((name, value) -> {
            if (value instanceof Collection<?> many) {
                form.values.put(name, many.stream().map(String::valueOf).toList());
            } else if (value != null) {
                form.values.put(name, List.of(String.valueOf(value)));
            }
        });
        return form;
    }

    /** The same form with one field filled in; null leaves it empty. */
    public Form fill(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value.toString()));
        }
        return this;
    }

    /** The same form with several values of one field. */
    public Form fillAll(String name, Collection<?> all) {
        values.put(name, all.stream().map(String::valueOf).toList());
        return this;
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String text(String name) {
        return values.getOrDefault(name, List.of("")).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** What was typed, or null when nothing was. */
    public @Nullable String optional(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** All values of a field that can be chosen several times. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a box with this value is ticked or this option chosen. */
    public boolean has(String name, Object value) {
        return all(name).contains(String.valueOf(value));
    }

    /** Whether a box is ticked. */
    public boolean isTicked(String name) {
        return !text(name).isEmpty();
    }

    /** A whole number; 0 and a message at the field when it is none. */
    public int integer(String name) {
        Long number = number(name);
        return number == null || number != number.intValue() ? 0 : number.intValue();
    }

    /** A whole number, or null when nothing was typed or chosen. */
    public @Nullable Long number(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException wrong) {
            errors.putIfAbsent(name, "Scrivi un numero intero.");
            return null;
        }
    }

    /** A day, or null when nothing was typed. */
    public @Nullable LocalDate date(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            errors.putIfAbsent(name, "Scrivi una data, per esempio 30/04/2026.");
            return null;
        }
    }

    /** One of an enum's constants, or null when nothing (or nothing known) was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(name))) {
                return constant;
            }
        }
        return null;
    }

    /** Refuses when a number or date that has been asked for could not be read. */
    public Form readable() {
        if (!errors.isEmpty()) {
            throw Refusal.Invalid.fields(errors);
        }
        return this;
    }

    /** What is wrong with the field, or null. */
    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** What is wrong with the form as a whole, or null. */
    public @Nullable String problem() {
        return problem;
    }

    /** Messages by field, in order, for the summary above the form. */
    public Map<String, String> errors() {
        return errors;
    }

    Form refused(String sentence, Map<String, String> fields) {
        problem = sentence;
        fields.forEach(errors::putIfAbsent);
        return this;
    }
}
