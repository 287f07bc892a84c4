package it.tappe.coherence.check;

import java.util.function.Function;

/** A check that the programme's experts keep making by hand, as a rule that is written down. */
public enum ExpertCheck {
    /** {@link StaffRule}. */
    STAFF(
            "Personale e offerta",
            "L’offerta è ampia, ma non c’è personale dedicato?",
            "Personale non dedicato: nella scheda «Struttura interna leggera» senza una struttura dedicata o un ente"
                    + " strumentale, o la criticità «Carenza di personale dedicato», o un passo del documento che lo dice."
                    + " Offerta ampia: nella scheda almeno " + StaffRule.BROAD + " prestazioni principali, almeno "
                    + StaffRule.BROAD + " accessorie, o i cataloghi; nel documento almeno " + StaffRule.SIGNS
                    + " tra catalogo, rilevazione dei fabbisogni, accompagnamento, percorsi specialistici, valutazione degli"
                    + " esiti.",
            StaffRule::judge),
    /** {@link TeacherRule}. */
    TEACHERS(
            "Qualità dei docenti",
            "Si parla di docenti senza dire come se ne verifica la qualità?",
            "Si parla di docenti: nella scheda la fase «Selezione docenti / fornitori», o nel documento almeno due passi o"
                    + " un’espressione che ne parla. Verifica: nel documento o nella risposta «Qualità della progettazione» un"
                    + " passo su albo, accreditamento, valutazione, voti o giudizi dei partecipanti, docenza di prova.",
            TeacherRule::judge),
    /** {@link OutcomeRule}. */
    OUTCOMES(
            "Monitoraggio degli esiti",
            "Il monitoraggio si ferma alla soddisfazione dei partecipanti?",
            "Soddisfazione: nella scheda la fase «Customer satisfaction e monitoraggio», o nel documento il gradimento."
                    + " Esiti: nella scheda «Monitoraggio esiti» o la competenza «Monitoraggio e valutazione degli esiti», o un"
                    + " passo su apprendimento, ricadute, impatto, indicatori di esito. Presenze, ore e costi non sono esiti.",
            OutcomeRule::judge);

    private final String title;
    private final String question;
    private final String method;
    private final Function<Evidence, Finding> rule;

    ExpertCheck(String title, String question, String method, Function<Evidence, Finding> rule) {
        this.title = title;
        this.question = question;
        this.method = method;
        this.rule = rule;
    }

    /** Its short Italian name. */
    public String title() {
        return title;
    }

    /** What the experts ask. */
    public String question() {
        return question;
    }

    /** How it is checked, thresholds included. */
    public String method() {
        return method;
    }

    /** What it finds. */
    public Finding judge(Evidence evidence) {
        return rule.apply(evidence);
    }
}
