package it.tappe.document.blocks;

/**
 * Something of an original that does not stand in the blocks as it was.
 *
 * @param place the heading above it; empty at the beginning
 * @param detail its words or name, empty when it has none
 */
public record Loss(Kind kind, String place, String detail) {

    /** What there is, and what becomes of it. */
    public enum Kind {
        /** Carried, in another place. */
        TEXT_BOX("casella di testo", "riportata come testo normale, dopo il suo paragrafo"),
        /** Carried as the writers mean it. */
        TRACKED_CHANGE("revisioni in sospeso", "riportato il testo finale, con le modifiche accettate"),
        /** Left out. */
        COMMENT("commento", "non riportato"),
        /** Left out. */
        CHART("grafico", "non riportato: resta nel documento originale"),
        /** Left out. */
        DIAGRAM("diagramma SmartArt", "non riportato: resta nel documento originale"),
        /** Carried as plain letters. */
        EQUATION("equazione", "riportata come testo su una riga"),
        /** Left out; its picture is carried when there is one that can be shown. */
        EMBEDDED("oggetto incorporato", "non riportato: ne resta l’immagine, se c’è"),
        /** Left out. */
        SHAPE("forma o disegno", "non riportato: resta nel documento originale"),
        /** Left out. */
        UNKNOWN_PICTURE("immagine in un formato non previsto", "non riportata: resta nel documento originale"),
        /** Left out. */
        LARGE_PICTURE("immagine troppo grande", "non riportata: resta nel documento originale"),
        /** Left out. */
        LINKED_PICTURE("immagine collegata", "non riportata: nel documento c’è solo il suo indirizzo"),
        /** Carried in full. */
        CROPPED_PICTURE("immagine ritagliata", "riportata per intero, senza il ritaglio"),
        /** Left out on pages, kept in Word documents. */
        OFFICE_PICTURE("immagine EMF o WMF", "presente solo nella versione Word"),
        /** Left out. */
        HEAD_OR_FOOT("intestazione o piè di pagina", "non riportato: il documento ne ha di propri"),
        /** Left out. */
        HIDDEN_TEXT("testo nascosto", "non riportato"),
        /** Left out. */
        SYMBOL("simbolo di un carattere speciale", "riportato come «□»"),
        /** Left out. */
        OTHER_DOCUMENT("altro documento incorporato", "non riportato: resta nel documento originale"),
        /** Left out. */
        OTHER("contenuto di altro tipo, o elenco automatico", "non riportato: resta nel documento originale"),
        /** Left out. */
        GUIDANCE("guida alla compilazione", "non riportata: non fa parte del testo"),
        /** Carried as plain text. */
        PLAIN_ONLY("aspetto, tabelle, immagini e note", "riportato solo il testo, con i titoli"),
        /** Left out. */
        NO_TEXT("pagine senza testo leggibile", "non riportate: sono immagini di pagine"),
        /** Left out. */
        UNREADABLE("documento", "non riportato: il file non si può leggere");

        private final String label;
        private final String outcome;

        Kind(String label, String outcome) {
            this.label = label;
            this.outcome = outcome;
        }

        /** Italian, without article. */
        public String label() {
            return label;
        }

        /** Italian: what stands instead. */
        public String outcome() {
            return outcome;
        }
    }
}
