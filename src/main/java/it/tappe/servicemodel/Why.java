package it.tappe.servicemodel;

import java.util.ArrayList;
import java.util.List;

/** The rule's reasons in plain Italian, from the best score to the outcome. */
record Why(Assessment assessment) {
    List<String> sentences() {
        List<Score> ranked = assessment.ranked();
        if (ranked.isEmpty() || ranked.get(0).points() == 0) {
            return List.of("Nessun indicatore è ancora valutato oltre 0 «assente»: l’esito è «non ancora chiaro».");
        }
        Score best = ranked.get(0);
        List<String> sentences = new ArrayList<>();
        sentences.add(best(best));
        if (assessment.isPresent(best) && ranked.size() > 1) {
            sentences.add(second(best, ranked.get(1)));
        }
        if (isThirdInIt(ranked)) {
            sentences.add("Anche %s è presente e vicino (%s su 100): un ibrido nomina i due punteggi più alti."
                    .formatted(ranked.get(2).model().label(), ranked.get(2).hundredths()));
        }
        sentences.add(conclusion());
        return sentences;
    }

    private String best(Score best) {
        return "Il punteggio più alto è di %s: %s su 100%s la soglia di presenza (%d)."
                .formatted(
                        best.model().label(),
                        best.hundredths(),
                        assessment.isPresent(best) ? " e raggiunge" : ", sotto",
                        presentFrom());
    }

    private String second(Score best, Score second) {
        String follows = "Segue %s con %s su 100".formatted(second.model().label(), second.hundredths());
        if (!assessment.isPresent(second)) {
            return follows + ": sotto la soglia di presenza (%d).".formatted(presentFrom());
        }
        return follows
                + ": è presente anche questo, e la distanza di %s %s il margine (%d)."
                        .formatted(
                                best.above(second),
                                assessment.isNear(second, best) ? "non supera" : "supera",
                                assessment.catalogue().margin());
    }

    private boolean isThirdInIt(List<Score> ranked) {
        return assessment.outcome().dominance() == Dominance.HYBRID
                && ranked.size() > 2
                && assessment.isPresent(ranked.get(2))
                && assessment.isNear(ranked.get(2), ranked.get(0));
    }

    private String conclusion() {
        Outcome outcome = assessment.outcome();
        return switch (outcome.dominance()) {
            case CLEAR -> "Per le regole prevale " + outcome.label(assessment.catalogue()) + ".";
            case HYBRID -> "Per le regole è un ibrido " + outcome.primary() + " + " + outcome.secondary() + ".";
            case NONE -> "Nessun modello è abbastanza presente: per le regole l’esito è «non ancora chiaro».";
        };
    }

    private int presentFrom() {
        return assessment.catalogue().presentFrom();
    }
}
