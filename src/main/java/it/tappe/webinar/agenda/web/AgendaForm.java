package it.tappe.webinar.agenda.web;

import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.AgendaEntry;
import it.tappe.webinar.agenda.AgendaEntry.Item;
import it.tappe.webinar.agenda.ItemKind;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of an agenda: {@code title-0}, {@code minutes-0}, {@code speaker-0}, {@code kind-0}, {@code start-0} of the
 * first item.
 */
public final class AgendaForm {
    private static final int MOST_ITEMS = 100;

    private AgendaForm() {}

    static Form of(Webinar webinar, Agenda agenda) {
        return fill(
                Form.empty().fill("version", webinar.version()),
                agenda.items().stream().map(Item::of).toList());
    }

    /** The same form with these items instead of those typed. */
    static Form fill(Form form, List<Item> items) {
        form.fill("rows", items.size());
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            set(form, "title-" + index, item.title());
            set(form, "minutes-" + index, item.minutes());
            set(form, "speaker-" + index, item.speaker());
            set(form, "kind-" + index, item.title().isBlank() ? null : item.shownKind());
            set(form, "start-" + index, item.fixedStart());
        }
        return form;
    }

    private static void set(Form form, String name, @Nullable Object value) {
        form.fill(name, value == null ? "" : value);
    }

    /** How many items the form holds. */
    public static int rows(Form form) {
        String rows = form.text("rows");
        return rows.matches("[0-9]{1,3}") ? Math.min(MOST_ITEMS, Integer.parseInt(rows)) : 0;
    }

    /** What was typed, rows that are wholly blank left out; what cannot be read gets a message at its field. */
    static List<Item> items(Form form) {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < rows(form); index++) {
            Integer minutes = form.text("minutes-" + index).isEmpty() ? null : form.integer("minutes-" + index);
            Item item = new Item(
                    form.text("title-" + index),
                    minutes,
                    form.optional("speaker-" + index),
                    start(form, index),
                    form.choice("kind-" + index, ItemKind.class));
            if (!item.title().isEmpty() || minutes != null || item.speaker() != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** The items with their times as they would be; null when something typed cannot be read. */
    static @Nullable Agenda preview(Form form, Webinar webinar) {
        try {
            List<Item> items = items(form);
            boolean sensible = items.size() == rows(form)
                    && items.stream()
                            .map(Item::minutes)
                            .filter(Objects::nonNull)
                            .allMatch(minutes -> minutes > 0 && minutes < 10_000);
            return sensible ? Agenda.preview(webinar, items) : null;
        } catch (Refusal.Invalid unreadable) {
            return null;
        }
    }

    private static @Nullable LocalTime start(Form form, int index) {
        String text = form.text("start-" + index);
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.Invalid.field("start-" + index, "Scrivi un’ora, per esempio 11:30.");
        }
    }

    /**
     * What a button does to the items before anything is saved: {@code up-2}, {@code down-2}, {@code remove-2}, {@code
     * join-2} (with the one before), {@code move-2-0} (to the place of the other), {@code add}.
     */
    static List<Item> arranged(List<Item> items, String act) {
        List<Item> arranged = new ArrayList<>(items);
        String[] parts = act.split("-");
        int index = place(parts, 1, arranged);
        switch (parts[0]) {
            case "up" -> move(arranged, index, index - 1);
            case "down" -> move(arranged, index, index + 1);
            case "move" -> move(arranged, index, place(parts, 2, arranged));
            case "join" -> join(arranged, index);
            case "remove" -> {
                if (index >= 0) {
                    arranged.remove(index);
                }
            }
            case "add" -> arranged.add(Item.of("", null));
            default -> {}
        }
        return arranged;
    }

    private static int place(String[] parts, int which, List<Item> items) {
        if (parts.length <= which || !parts[which].matches("[0-9]{1,3}")) {
            return -1;
        }
        int place = Integer.parseInt(parts[which]);
        return place < items.size() ? place : -1;
    }

    private static void move(List<Item> items, int from, int to) {
        if (from >= 0 && to >= 0 && to < items.size()) {
            Collections.rotate(items.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        }
    }

    private static void join(List<Item> items, int index) {
        if (index < 1) {
            return;
        }
        Item second = items.remove(index);
        Item first = items.get(index - 1);
        Integer minutes = first.minutes() == null
                ? second.minutes()
                : second.minutes() == null ? first.minutes() : Integer.valueOf(first.minutes() + second.minutes());
        String speakers = Stream.of(first.speaker(), second.speaker())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        items.set(
                index - 1,
                new Item(
                        (first.title() + " " + second.title()).strip(),
                        minutes,
                        speakers,
                        first.fixedStart(),
                        first.kind()));
    }

    static AgendaEntry entry(Form form) {
        List<Item> items = items(form);
        form.readable();
        return new AgendaEntry(items, form.version());
    }
}
