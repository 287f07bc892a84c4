package it.tappe.webinar.minutes.web;

import it.tappe.web.Form;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import it.tappe.webinar.minutes.MinutesEntry;
import it.tappe.webinar.minutes.MinutesVersion;
import it.tappe.webinar.minutes.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form of minutes: {@code noteTitle-0} and {@code note-0} of the first item, the last pair for everything else. */
public final class MinutesForm {
    /** Title of what belongs to no item. */
    static final String ELSE = "Altro";

    private static final int MOST_NOTES = 200;

    private MinutesForm() {}

    /** One place for each item of the agenda, for notes on items that it had earlier, and for everything else. */
    static Form of(Agenda agenda, Optional<MinutesVersion> latest) {
        Set<String> titles = new LinkedHashSet<>();
        agenda.items().stream().map(TimedItem::title).forEach(titles::add);
        latest.ifPresent(version -> version.notes().stream().map(Note::title).forEach(titles::add));
        titles.remove(ELSE);
        titles.add(ELSE);
        Form form = Form.empty()
                .fill("rows", titles.size())
                .fill("decisions", latest.map(MinutesVersion::decisions).orElse(""))
                .fill("version", latest.map(MinutesVersion::number).orElse(0));
        int index = 0;
        for (String title : titles) {
            form.fill("noteTitle-" + index, title);
            form.fill(
                    "note-" + index,
                    latest.map(version -> version.noteOn(title)).orElse(""));
            index++;
        }
        return form;
    }

    /** How many notes the form holds. */
    public static int rows(Form form) {
        String rows = form.text("rows");
        return rows.matches("[0-9]{1,3}") ? Math.min(MOST_NOTES, Integer.parseInt(rows)) : 0;
    }

    static MinutesEntry entry(Form form) {
        List<Note> notes = new ArrayList<>();
        for (int index = 0; index < rows(form); index++) {
            notes.add(new Note(form.text("noteTitle-" + index), form.text("note-" + index)));
        }
        return new MinutesEntry(notes, form.text("decisions"), form.text("then").equals("publish"), form.version());
    }

    /** "notes.2.text" is the form's field "note-2". */
    static String name(String field) {
        String[] parts = field.split("\\.");
        return parts.length == 3 ? "note-" + parts[1] : field;
    }
}
