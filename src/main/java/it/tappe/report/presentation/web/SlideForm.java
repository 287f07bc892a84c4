package it.tappe.report.presentation.web;

import it.tappe.report.presentation.arrangement.SlideEntry;
import it.tappe.report.presentation.wording.SlideFields;
import it.tappe.web.Form;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A slide's texts as its form has them. */
public final class SlideForm {
    /** The fields of a slide that somebody adds. */
    static final List<String> OWN = List.of(SlideFields.TITLE, SlideFields.EXTRA, SlideFields.NOTES);

    private SlideForm() {}

    /** Those of the fields that the form has. */
    static SlideEntry entry(Form form, Collection<String> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> !form.all(field).isEmpty())
                .forEach(field -> texts.put(field, form.text(field)));
        return new SlideEntry(texts, form.version(), form.optional("fingerprint"));
    }

    /** Italian label of a field. */
    public static String label(String field) {
        return switch (field) {
            case SlideFields.TITLE -> "Titolo";
            case SlideFields.SUBTITLE -> "Sottotitolo";
            case SlideFields.EXTRA -> "Punti da aggiungere in fondo";
            case SlideFields.NOTES -> "Note da aggiungere per chi parla";
            default -> "Punti";
        };
    }

    /** How a field is to be filled in; empty where that is plain. */
    public static String hint(String field) {
        return SlideFields.isPoints(field)
                ? "Un punto per riga. Una riga che inizia con > è il dettaglio, in piccolo, del punto sopra."
                : "";
    }
}
