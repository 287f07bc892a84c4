package it.tappe.access;

/** What the journal can say that somebody did. */
public enum Act {
    SIGNED_IN("Accesso"),
    SIGN_IN_REFUSED("Accesso rifiutato"),
    SIGNED_OUT("Uscita"),
    RESET_ASKED("Richiesta di nuova password"),
    LINK_ISSUED("Collegamento monouso creato"),
    PASSWORD_SET("Password impostata"),
    TOKEN_CREATED("Token API creato"),
    TOKEN_REVOKED("Token API revocato"),
    CALENDAR_MADE("Indirizzo di un calendario creato"),
    CALENDAR_REVOKED("Indirizzo di un calendario revocato"),
    CREATED("Creazione"),
    CHANGED("Modifica"),
    IMPORTED("Importazione"),
    UPLOADED("Caricamento"),
    DELIVERED("Consegna"),
    TAKEN_BACK("Ritiro della consegna"),
    DOWNLOADED("Scaricamento"),
    REVIEW_BEGUN("Inizio della revisione"),
    REVIEW_DISCARDED("Bozza di revisione eliminata"),
    REVIEWED("Revisione"),
    ADVISED("Consiglio"),
    REPLIED("Risposta a un punto"),
    TAKEN_UP("Punto recepito"),
    EXTENDED("Proroga"),
    REOPENED("Riapertura"),
    MOVED("Spostamento di date"),
    MOVE_UNDONE("Spostamento annullato"),
    MAIL_ASKED_AGAIN("Nuovo invio di un messaggio"),
    CLASSIFIED("Classificazione"),
    RATED("Valutazione indipendente"),
    HANDED_IN("Consegna di una valutazione indipendente"),
    AGREED("Consenso sulla classificazione"),
    DELETED("Eliminazione"),
    ANSWERED("Risposta nella scheda"),
    COMPARISON_SHARED("Condivisione di un confronto"),
    COMPARISON_WITHDRAWN("Ritiro di un confronto condiviso"),
    HINT_DISMISSED("Segnalazione del lettore messa da parte"),
    STATEMENT_WITHDRAWN("Frase tolta dalla traccia di coerenza"),
    LINKED("Collegamento nella traccia di coerenza"),
    UNLINKED("Collegamento tolto dalla traccia di coerenza"),
    NOTED("Annotazione su una verifica"),
    REMARKED("Osservazione sulla scheda"),
    REMARK_SETTLED("Osservazione chiusa"),
    MERGED("Unione di opzioni"),
    MERGE_UNDONE("Unione di opzioni annullata"),
    REGISTERED("Iscrizione a un evento"),
    REGISTRATION_CANCELLED("Annullamento di un’iscrizione"),
    PROMOTED("Promozione dalla lista d’attesa"),
    PRESENCE_NOTED("Presenza registrata"),
    PRESENCE_WITHDRAWN("Presenza tolta"),
    ANONYMISED("Dati personali resi anonimi"),
    BOOKED("Prenotazione di una call"),
    CALL_MOVED("Spostamento di una call"),
    CANCELLED("Annullamento"),
    HELD("Esito di una call"),
    WITHDRAWN("Ritiro di disponibilità"),
    DONE("Azione conclusa"),
    SUPERSEDED("Azione superata"),
    ITEM_BEGUN("Inizio di un punto della scaletta"),
    ITEM_TAKEN_BACK("Ritorno al punto prima"),
    FINISHED("Fine di un webinar"),
    PUBLISHED("Pubblicazione"),
    PRINTED("Stampa di un report");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }
}
