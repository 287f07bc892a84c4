package it.tappe.passage;

import java.util.regex.Pattern;

/** What a heading announces. Authors name their sections in many ways. */
enum Headings {
    /** The intended service. */
    INTENDED,
    /** How it will be put into practice. */
    PLAN,
    /** What it all comes to. */
    END,
    /** Where the province stands. */
    PRESENT,
    /** What is not wanted. */
    REJECTED,
    /** Nothing that can be told from its words. */
    UNKNOWN;

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:capitolo|cap|parte|sezione|punto|paragrafo|step|fase)\\b\\.?\\s*(?:[\\divx]+|prima|seconda|terza|quarta|quinta)?"
                    + "|[\\d.]+|[ivx]+(?=[\\s.)–—:-])|[a-z](?=[.)]))[\\s.)–—:-]*");
    private static final Pattern PRESENT_WORDS = Pattern.compile(
            "premess|introdu|contest|stato dell|stato di|stato att|situazion|analisi|da dove|\\boggi\\b|attual|punto di partenz"
                    + "|di partenza|diagnos|ricognizion|come siamo|scenario|chi siamo|considerat|fotografia|dove siamo|adesso"
                    + "|il territorio|cosa abbiamo|esistente|inquadram|lo stato|antefatt|quadro general|a che punto|motiv"
                    + "|come stanno le cose|che c'e|anagrafica|come siamo arrivati|problem|bisogno di partenza|vincoli|ascolto");
    private static final Pattern INTENDED_WORDS = Pattern.compile(
            "modello|servizio|a tendere|propo|soluzion|obiettiv|dove vogliamo|futur|a regime|come sara|assetto|vision|progett"
                    + "|scelta|disegno|voglia|faremo|idea|organizza|impostazion|intend|prodotto|funzionament|cominc|\\w+(?:nera|dera|zera|tera|rera|sira|tira|nira|arra|orra|eremo|iremo)\\b");
    private static final Pattern PLAN_WORDS = Pattern.compile(
            "implementaz|attuazion|cronoprog|\\btempi|\\bfasi\\b|roadmap|calendario|avvio|azioni|piano operat|passi|scadenz"
                    + "|gantt|realizzazion");
    private static final Pattern END_WORDS =
            Pattern.compile("conclus|considerazioni final|in sintesi|chius|per finire|da ultimo");
    private static final Pattern REJECTED_WORDS = Pattern.compile(
            "\\bnon e\\b|non voglia|non fac|non fare|non e previst|non intend|non sara|alternativ|scartat|esclus|cosa non"
                    + "|non rientra|rinunc|non prevede|preferito non|lasciato da parte|accade altrove|altre esperienze"
                    + "|altrove|oltre l.orizzonte|obiezion|non sono nel|altri hanno|resta fuori|di cui abbiamo parlato");
    private static final Pattern NOW = Pattern.compile("\\boggi\\b|attual|situazione di part|fino ad ora|finora");
    private static final Pattern MODEL = Pattern.compile("a tendere|modello di serv|futur|a regime|modello");

    /** Whether it does not tell what a main section is about. */
    boolean isSilent() {
        return this == UNKNOWN || this == REJECTED;
    }

    /** Whether it announces the service that is wanted, what is planned for it, or the end. */
    boolean isOfTheService() {
        return this == INTENDED || this == PLAN || this == END;
    }

    /** Of a main heading. */
    static Headings ofSection(String heading) {
        String name = NUMBER.matcher(Words.folded(heading).strip()).replaceFirst("");
        if (REJECTED_WORDS.matcher(name).find()) {
            return REJECTED;
        }
        if (PLAN_WORDS.matcher(name).find() && !MODEL.matcher(name).find()) {
            return PLAN;
        }
        if (END_WORDS.matcher(name).find()) {
            return END;
        }
        if (PRESENT_WORDS.matcher(name).find() && !MODEL.matcher(name).find()) {
            return PRESENT;
        }
        return INTENDED_WORDS.matcher(name).find() ? INTENDED : UNKNOWN;
    }

    /** Of a heading below one; {@link #UNKNOWN} when it goes on with what stands above it. */
    static Headings ofSubsection(String heading) {
        String name = NUMBER.matcher(Words.folded(heading).strip()).replaceFirst("");
        if (REJECTED_WORDS.matcher(name).find()) {
            return REJECTED;
        }
        return NOW.matcher(name).find() ? PRESENT : UNKNOWN;
    }
}
