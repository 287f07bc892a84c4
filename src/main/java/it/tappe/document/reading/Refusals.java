package it.tappe.document.reading;

import it.tappe.shared.Refusal;

/** What is said to a person whose file cannot be taken, always at the field {@code file}. */
final class Refusals {
    private static final String SAVE_AGAIN = "aprilo con Word o LibreOffice, salvalo di nuovo e ricaricalo.";

    private Refusals() {}

    static Refusal empty() {
        return refusal("Il file è vuoto: controlla di aver scelto quello giusto e ricaricalo.");
    }

    /** The content is one of our types, but the name says another. */
    static Refusal misnamed(String fileName, DocumentType type, boolean signed) {
        return refusal("Il nome «" + fileName + "» non corrisponde al contenuto, che è un " + type.label()
                + (signed ? " firmato" : "") + ": rinomina il file con l'estensione ." + type.extension()
                + (signed ? ".p7m" : "") + " oppure scegli il file giusto.");
    }

    /** The content is none of our types; {@code what} names it with its article, or is empty. */
    static Refusal unsupported(String what) {
        String start = what.isEmpty() ? "Non riconosciamo il formato del file" : "Il file è " + what;
        return refusal(start + ": carica un " + DocumentType.choice() + ", anche firmato digitalmente (.p7m).");
    }

    static Refusal passwordProtected() {
        return refusal("Il file è protetto da una password: toglila, salva il documento e ricaricalo.");
    }

    static Refusal damaged() {
        return refusal("Il file è danneggiato o incompleto: " + SAVE_AGAIN);
    }

    static Refusal macros() {
        return refusal("Il file contiene macro, che per sicurezza non accettiamo: "
                + "salvalo come documento senza macro (.docx o .odt) e ricaricalo.");
    }

    /** Would take far more room once opened than a document can need. */
    static Refusal bomb() {
        return refusal(
                "Una volta aperto il file occuperebbe troppo spazio: togli gli allegati e le immagini superflue, "
                        + "salvalo di nuovo e ricaricalo.");
    }

    static Refusal externalParts() {
        return refusal("Il file richiama contenuti esterni, che per sicurezza non accettiamo: " + SAVE_AGAIN);
    }

    static Refusal tooMuchText() {
        return refusal("Il testo è troppo lungo per essere letto: togli gli allegati e caricali a parte.");
    }

    private static Refusal refusal(String sentence) {
        return Refusal.Invalid.field("file", sentence);
    }
}
