package it.tappe.webinar.minutes;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.shared.PlainName;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import java.time.Instant;
import java.util.List;

/**
 * One saving of a webinar's minutes; it is never changed.
 *
 * @param number 1, 2, 3 …
 * @param notes one for each item on which something was written, in the order of the agenda
 * @param decisions what was decided, one a line
 * @param published whether everybody may read it
 */
public record MinutesVersion(
        int number, List<Note> notes, String decisions, boolean published, Instant savedAt, String savedByName) {

    /** The same without its notes, as lists show it. */
    @MappedEntity
    public record Row(long id, int number, String decisions, boolean published, Instant savedAt, String savedByName) {
        MinutesVersion with(List<Note> notes) {
            return new MinutesVersion(number, notes, decisions, published, savedAt, savedByName);
        }
    }

    /** What was written on the item, or nothing. */
    public String noteOn(String title) {
        return notes.stream()
                .filter(note -> note.title().equals(title))
                .map(Note::text)
                .findFirst()
                .orElse("");
    }

    /** Decisions, one each. */
    public List<String> decisionList() {
        return decisions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Name of its print, in plain letters, without ending. */
    public static String printName(Webinar webinar) {
        return "Verbale_" + RomeTime.dayOf(webinar.startsAt()) + "_" + PlainName.ofTitle(webinar.title());
    }
}
