package it.tappe.webinar.agenda;

import java.util.regex.Pattern;

/** What happens in a point of a <i>scaletta</i>; the order is the one in which titles are looked through. */
public enum ItemKind {
    /** Gives back the results of the step before. */
    RESTITUTION("Restituzione", "restitu\\w*|esiti"),
    /** Provinces speak with each other. */
    COMPARISON("Confronto", "confront\\w*|tavola rotonda|dibattito|discussion\\w*"),
    /** Explains the step that opens. */
    FOCUS("Focus", "focus (?:su\\w*|di)|approfondiment\\w*|focus"),
    /** Says how the work goes on. */
    ORGANISATION("Organizzazione", "organizza\\w*|operativ\\w*|calendario|prossimi passi|scadenze"),
    /** Opens the webinar. */
    INTRODUCTION("Introduzione", "introdu\\w*|apertura|salut\\w*|benvenut\\w*|inquadramento|accoglienza"),
    /** Closes the webinar. */
    CONCLUSIONS("Conclusioni", "conclusion\\w*|chiusura|prospettive"),
    /** Questions of the participants. */
    QUESTIONS("Domande", "domande|question time|quesiti|q ?& ?a"),
    /** Nobody speaks. */
    BREAK("Pausa", "pausa|coffee break|intervallo"),
    /** Anything else. */
    OTHER("Altro", "");

    private final String label;
    private final Pattern words;

    ItemKind(String label, String words) {
        this.label = label;
        this.words = Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** The kind whose words come first in the title. */
    public static ItemKind guess(String title) {
        ItemKind guessed = OTHER;
        int first = Integer.MAX_VALUE;
        for (ItemKind kind : values()) {
            var found = kind.words.matcher(title);
            if (kind != OTHER && found.find() && found.start() < first) {
                guessed = kind;
                first = found.start();
            }
        }
        return guessed;
    }
}
