package it.tappe.passage;

import java.util.function.Function;
import java.util.regex.Pattern;

/** How a passage stands to the service that the province intends. */
public enum Stance {
    /** Describes the intended service: may be evidence. */
    INTENDED("descrive il servizio voluto"),
    /** Tells the past or the present, as the <i>Stato dell'arte</i> does. */
    TOLD("racconta la situazione di partenza"),
    /** Says what is not wanted. */
    REJECTED("è una scelta scartata"),
    /** Reports the programme's slides or another province. */
    QUOTED("riporta parole altrui"),
    /** Puts it off to years away. */
    POSTPONED("è rinviato a un futuro lontano"),
    /** Only says what could be. */
    SUPPOSED("è solo un’ipotesi");

    /** Two of the programme's models named in one breath: the slides are being told. */
    private static final Pattern SLIDES = Pattern.compile(
            "\\bslides? (?:d|con|present|illustr|mostr)|modello [abcd]\\b.*\\bmodello [abcd]\\b|quattro modelli");

    private static final Pattern OTHERS = Pattern.compile(
            "(?:un'altra|vicina|limitrofa|confinante) provincia|provincia (?:vicina|limitrofa|confinante)"
                    + "|altre province (?:presenta|hanno|fanno|come)|sull'esempio d|esperienza d(?:i|ella) provincia");
    private static final Pattern FAR = Pattern.compile(
            "\\b20[3-9]\\d\\b|in un futuro|un domani|lungo periodo|piu avanti nel tempo|fra dieci anni|tra dieci anni|prossimo decennio"
                    + "|in un secondo momento si potra|si potra semmai|possa semmai|potra semmai");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:aveva|avevano|avevamo|prevedeva|era stat[aoie]|erano stat[ei]|furono|in passato|finora|fino ad oggi|fino a oggi|fino al 20\\d\\d|nel (?:19\\d\\d|20[01]\\d|202[0-4]))\\b");
    private static final Pattern SUPPOSING = Pattern.compile("\\b(?!vor)\\w{2,}(?:rebbe|rebbero|remmo)\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "scartat|accantonat|abbandona|si e (?:valutat|discuss|esclus)|e stata esclusa|abbiamo esclus|non si intende|non intendiamo"
                    + "|non si vuole|non ci interessa|si rinuncia|rinunciamo|non si tratta d|ne basta|non basta|non crediamo"
                    + "|non proponiamo|non si propone|non e nostra intenzione|esula");

    private static final Pattern AHEAD = Pattern.compile(
            "\\w+(?:era|ira|eranno|iranno|eremo|iremo)\\b|\\bsar(?:a|anno)\\b|intend|si propon|proponiamo|vogliamo|prevede|previst"
                    + "|si impegna|nasce|a regime");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    /** Italian words, to follow «questo passo». */
    public String label() {
        return label;
    }

    /** Whether a sentence speaks of what is to come. */
    static boolean looksAhead(String sentence) {
        return AHEAD.matcher(Words.folded(sentence)).find();
    }

    /** The stance of each sentence under a heading of this kind. */
    static Function<String, Stance> under(Headings heading) {
        return switch (heading) {
            case PRESENT -> sentence -> TOLD;
            case REJECTED -> sentence -> REJECTED;
            default -> Stance::of;
        };
    }

    private static Stance of(String sentence) {
        String folded = Words.folded(sentence);
        if (SLIDES.matcher(folded).find() || OTHERS.matcher(folded).find()) {
            return QUOTED;
        }
        if (REFUSED.matcher(folded).find()) {
            return REJECTED;
        }
        if (FAR.matcher(folded).find()) {
            return POSTPONED;
        }
        if (SUPPOSING.matcher(folded).find()) {
            return SUPPOSED;
        }
        return PAST.matcher(folded).find() ? TOLD : INTENDED;
    }
}
