package it.tappe.web;

import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form as it was typed, with what is wrong with it. */
public final class Form {
    private static final String VERSION = "version";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private @Nullable String problem;
    private boolean stale;
    private @Nullable Form held;

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

    /** What was typed, without blanks around it, its lines ended by \n; empty when nothing was. */
    public String text(String name) {
        return values.getOrDefault(name, List.of("")).stream()
                .findFirst()
                .orElse("")
                .replace("\r\n", "\n")
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

    /** A day that the entry needs: when none was typed, null goes on to Bean Validation, which says what is missing. */
    @SuppressWarnings("NullAway")
    public LocalDate neededDate(String name) {
        return date(name);
    }

    /** A whole number that the entry needs: when none was typed, null goes on to Bean Validation. */
    @SuppressWarnings("NullAway")
    public Integer neededInteger(String name) {
        return text(name).isEmpty() ? null : integer(name);
    }

    /** The id of what the entry needs to be chosen: when nothing was, null goes on to Bean Validation. */
    @SuppressWarnings("NullAway")
    public Long neededChoice(String name) {
        return number(name);
    }

    /** The numbers of the boxes that are ticked; what is no number is left out. */
    public Set<Long> numbers(String name) {
        return all(name).stream()
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Which version of the thing the form was filled in from; -1, which nothing has, when it does not say. */
    public long version() {
        String text = text(VERSION);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    /** An enum's constant that the entry needs: when none was chosen, null goes on to Bean Validation. */
    @SuppressWarnings("NullAway")
    public <E extends Enum<E>> E neededChoice(String name, Class<E> type) {
        return choice(name, type);
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

    /**
     * After somebody else was faster, the form rests on what is held now: it can be sent again, and shows beside each
     * field what it would overwrite. Otherwise nothing changes.
     */
    public Form restOn(Form present) {
        if (stale) {
            held = present;
            values.put(VERSION, present.all(VERSION));
        }
        return this;
    }

    /** Whether the form rests on what somebody else has saved, and sending it again would overwrite that. */
    public boolean isOverwriting() {
        return held != null;
    }

    /** What the system holds now in the field, where somebody else was faster and it differs; else null. */
    public @Nullable String held(String name) {
        return held == null || held.text(name).equals(text(name)) ? null : held.text(name);
    }

    /** The same of a field that is a day, as people write it. */
    public @Nullable String heldDay(String name) {
        String day = held(name);
        return day == null || day.isEmpty() ? day : RomeTime.date(LocalDate.parse(day));
    }

    /** The same of a field that can be chosen several times. */
    public @Nullable List<String> heldAll(String name) {
        return held == null || Set.copyOf(held.all(name)).equals(Set.copyOf(all(name))) ? null : held.all(name);
    }

    /** Ids of what is written around the field for whoever cannot see it: hint, present value, error; or null. */
    public @Nullable String describedBy(String name, boolean hasHint) {
        List<String> ids = new ArrayList<>();
        if (hasHint) {
            ids.add(name + "-hint");
        }
        if (held(name) != null) {
            ids.add(name + "-held");
        }
        if (error(name) != null) {
            ids.add(name + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
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

    Form refused(Refusal refusal) {
        problem = refusal.sentence();
        stale = refusal instanceof Refusal.Conflict conflict && conflict.isStale();
        if (refusal instanceof Refusal.Invalid invalid) {
            invalid.fields().forEach(errors::putIfAbsent);
        }
        return this;
    }
}
