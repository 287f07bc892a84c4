package it.tappe.webinar.web;

import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.webinar.Agenda;
import it.tappe.webinar.Agenda.TimedItem;
import it.tappe.webinar.AgendaEntry;
import it.tappe.webinar.AgendaEntry.Item;
import it.tappe.webinar.Webinar;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of an agenda: {@code title-0}, {@code minutes-0}, {@code speaker-0}, {@code start-0} of the first item. */
public final class AgendaForm {
    private static final int MOST_ITEMS = 100;

    private AgendaForm() {}

    static Form of(Webinar webinar, Agenda agenda) {
        List<Item> items = new ArrayList<>();
        for (TimedItem one : agenda.items()) {
            items.add(new Item(one.title(), one.minutes(), one.speaker(), one.fixedStart()));
        }
        return fill(Form.empty().fill("version", webinar.version()), items);
    }

    /** The same form with these items instead of those typed. */
    static Form fill(Form form, List<Item> items) {
        form.fill("rows", items.size());
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            set(form, "title-" + index, item.title());
            set(form, "minutes-" + index, item.minutes());
            set(form, "speaker-" + index, item.speaker());
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
                    form.text("title-" + index), minutes, form.optional("speaker-" + index), start(form, index));
            if (!item.title().isEmpty() || minutes != null || item.speaker() != null) {
                items.add(item);
            }
        }
        return items;
    }

    private static @Nullable LocalTime start(Form form, int index) {
        String text = form.text("start-" + index);
        try {
            return text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.Invalid.field("start-" + index, "Scrivi un’ora, per esempio 11:30.");
        }
    }

    /** What a button does to the items before anything is saved: {@code up-2}, {@code down-2}, {@code remove-2}, {@code add}. */
    static List<Item> arranged(List<Item> items, String act) {
        List<Item> arranged = new ArrayList<>(items);
        String[] parts = act.split("-");
        int index = parts.length == 2 && parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : -1;
        switch (parts[0]) {
            case "up" -> swap(arranged, index - 1, index);
            case "down" -> swap(arranged, index, index + 1);
            case "remove" -> {
                if (index >= 0 && index < arranged.size()) {
                    arranged.remove(index);
                }
            }
            case "add" -> arranged.add(new Item("", null, null, null));
            default -> {}
        }
        return arranged;
    }

    private static void swap(List<Item> items, int one, int other) {
        if (one >= 0 && other < items.size()) {
            Collections.swap(items, one, other);
        }
    }

    static AgendaEntry entry(Form form) {
        List<Item> items = items(form);
        form.readable();
        return new AgendaEntry(items, form.version());
    }
}
