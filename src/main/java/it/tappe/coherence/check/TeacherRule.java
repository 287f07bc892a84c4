package it.tappe.coherence.check;

import it.tappe.passage.Vocabulary;
import java.util.List;

/** Teachers, and nothing on verifying their quality. */
final class TeacherRule {
    private static final Vocabulary TEACHERS = Vocabulary.of(
            "docenti; docente; formatori; formatore; relatori; docenze;"
                    + " incarichi ai docenti; selezione dei docenti; stessi formatori; docenti esterni; scelta dei docenti");
    private static final Vocabulary QUALITY = Vocabulary.of("albo dei docenti; albo dei formatori; accreditamento dei"
            + " docenti; accreditamento dei formatori; valutazione dei docenti; valutare i docenti; docenti valutati;"
            + " valutazioni migliori; gradimento dei docenti; gradimento medio; voto medio; buoni voti; voti bassi; giudizio"
            + " medio; giudizi dei partecipanti; giudizio non inferiore; docenza di prova; feedback sui docenti; feedback dei"
            + " partecipanti; verifica dei docenti; qualità dei docenti; qualità della docenza; confermati sulla base dei"
            + " questionari; requisiti dei docenti; curriculum dei docenti; certezza della qualità");

    private TeacherRule() {}

    static Finding judge(Evidence evidence) {
        Reason teachers =
                new Reason("Si parla di docenti", evidence.chosen("fasi", "docenti"), evidence.intended(TEACHERS));
        Reason quality = new Reason(
                "Come se ne verifica la qualità", evidence.words("qualita", QUALITY), evidence.intended(QUALITY));
        if (!quality.answers().isEmpty() || !quality.quotes().isEmpty()) {
            return new Finding(ExpertCheck.TEACHERS, Verdict.NOT_FOUND, List.of(quality));
        }
        if (teachers.answers().isEmpty() && teachers.quotes().isEmpty()) {
            return new Finding(
                    ExpertCheck.TEACHERS,
                    Verdict.CANNOT_TELL,
                    List.of(Reason.unknown("Dei docenti del servizio si dice troppo poco.")));
        }
        return new Finding(
                ExpertCheck.TEACHERS,
                Verdict.FOUND,
                List.of(teachers, Reason.unknown("Non si legge come se ne verifica la qualità.")));
    }
}
