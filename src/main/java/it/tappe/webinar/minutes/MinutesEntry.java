package it.tappe.webinar.minutes;

import it.tappe.shared.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of minutes.
 *
 * @param notes those without a text are left out
 * @param published whether everybody may read this version
 * @param basedOn number of the version that was read, 0 when there was none: 412 when somebody has saved since, 428 when
 *     null
 */
public record MinutesEntry(
        List<Note> notes,
        String decisions,
        boolean published,
        @Nullable Long basedOn) {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_TITLE = 500;
    private static final int MOST_NOTES = 200;

    void check() {
        Fields fields = new Fields()
                .check(decisions.length() <= LONGEST, "decisions", "Al massimo 20000 caratteri.")
                .check(notes.size() <= MOST_NOTES, "notes", "Al massimo 200 note.");
        for (int index = 0; index < notes.size(); index++) {
            Note note = notes.get(index);
            fields.check(note.text().length() <= LONGEST, "notes." + index + ".text", "Al massimo 20000 caratteri.")
                    .check(
                            !note.title().isBlank() && note.title().length() <= LONGEST_TITLE,
                            "notes." + index + ".title",
                            "Scrivi a quale punto si riferisce, al massimo 500 caratteri.");
        }
        fields.refuseIfWrong();
    }

    List<Note> written() {
        return notes.stream()
                .filter(note -> !note.text().isBlank())
                .map(note -> new Note(note.title().strip(), note.text().strip()))
                .toList();
    }
}
