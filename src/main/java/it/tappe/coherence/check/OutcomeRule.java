package it.tappe.coherence.check;

import it.tappe.passage.Vocabulary;
import java.util.List;

/** Monitoring that asks whether people were satisfied, and nothing on what the training has changed. */
final class OutcomeRule {
    private static final Vocabulary SATISFACTION =
            Vocabulary.of("questionario di gradimento; questionari di gradimento;"
                    + " questionario di fine corso; customer satisfaction; soddisfazione dei partecipanti; rilevazione del gradimento;"
                    + " gradimento medio; misurare il gradimento; si rilevano gradimento; gradimento; soddisfazione");
    private static final Vocabulary OUTCOMES = Vocabulary.of("ricaduta sul lavoro; ricadute sul lavoro; ricadute"
            + " organizzative; verifica dell’apprendimento; verifica degli apprendimenti; prova finale di apprendimento; test"
            + " di apprendimento; valutazione dell’impatto; misurare l’impatto; impatto sugli uffici; impatto della formazione;"
            + " gradimento e impatto; partecipazione e impatto; indicatori di esito; valutazione degli esiti; monitoraggio degli"
            + " esiti; effetti della formazione; competenze acquisite; certificazione delle competenze;"
            + " verifica dei risultati; applicazione sul lavoro; a distanza di mesi dal corso");

    private OutcomeRule() {}

    static Finding judge(Evidence evidence) {
        Reason outcomes = new Reason(
                "Si guarda agli esiti",
                Evidence.all(
                        evidence.chosen("accessorie", "esiti"),
                        evidence.chosen("competenze", "valutazione"),
                        evidence.words("monitoraggio", OUTCOMES)),
                evidence.intended(OUTCOMES));
        if (!outcomes.answers().isEmpty() || !outcomes.quotes().isEmpty()) {
            return new Finding(ExpertCheck.OUTCOMES, Verdict.NOT_FOUND, List.of(outcomes));
        }
        Reason satisfaction = new Reason(
                "Si misura la soddisfazione",
                evidence.chosen("fasi", "soddisfazione"),
                evidence.mentioned(SATISFACTION));
        if (satisfaction.answers().isEmpty() && satisfaction.quotes().isEmpty()) {
            return new Finding(
                    ExpertCheck.OUTCOMES,
                    Verdict.CANNOT_TELL,
                    List.of(Reason.unknown("Di monitoraggio si dice troppo poco.")));
        }
        return new Finding(
                ExpertCheck.OUTCOMES,
                Verdict.FOUND,
                List.of(satisfaction, Reason.unknown("Non si legge di esiti: apprendimento, ricadute, impatto.")));
    }
}
