package it.tappe.coherence.check;

import it.tappe.deliverable.speech.Quote;
import it.tappe.passage.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** No dedicated staff, but a broad offer. */
final class StaffRule {
    /** From here on an offer is broad: so many main services, or so many accessory ones, or a catalogue. */
    static final int BROAD = 2;

    /** Without answers in the canvas: so many of the document's signs of a broad offer. */
    static final int SIGNS = 2;

    private static final Vocabulary NONE = Vocabulary.of("personale non dedicato; senza personale dedicato; carenza di"
            + " personale dedicato; nessuna nuova struttura; non si costituisce nuova struttura; nessuna nuova assunzione;"
            + " nuove assunzioni non servono; senza nuove assunzioni; non assumiamo nessuno; non in via esclusiva; ore a"
            + " settimana; ore alla settimana; ore settimanali; una sola persona; due persone; unità equivalenti");
    private static final Vocabulary DEDICATED =
            Vocabulary.of("personale dedicato; struttura dedicata; ufficio dedicato;"
                    + " unità dedicate; linea dedicata; personale proprio; personale propri; tempo pieno; ufficio potenziato;"
                    + " nuovo funzionario; nuove unità; personale a regime");
    private static final List<Vocabulary> BREADTH = Stream.of(
                    "catalogo; cataloghi; corsi specialistici; offerta ampia; ampia offerta; offerta specialistica",
                    "rilevazione dei fabbisogni; rilevazione annuale; analisi dei fabbisogni; rilevazione dei bisogni",
                    "accompagnamento; affiancamento; consulenza; sportello",
                    "master; scuola; academy; laboratori; percorsi specialistici",
                    "monitoraggio degli esiti; valutazione dell’impatto; valutazione degli esiti; ricaduta")
            .map(Vocabulary::of)
            .toList();

    private StaffRule() {}

    static Finding judge(Evidence evidence) {
        Reason none = new Reason(
                "Personale non dedicato",
                Evidence.all(evidence.chosen("modelli", "leggera"), evidence.chosen("criticita", "carenza")),
                evidence.intended(NONE));
        Reason dedicated = new Reason(
                "Personale o struttura dedicati",
                evidence.chosen("modelli", "dedicata", "strumentale"),
                evidence.intended(DEDICATED));
        if (isSaid(dedicated) && !(isSaid(none) && dedicated.answers().isEmpty())) {
            return new Finding(ExpertCheck.STAFF, Verdict.NOT_FOUND, List.of(dedicated));
        }
        if (!isSaid(none)) {
            return new Finding(
                    ExpertCheck.STAFF,
                    Verdict.CANNOT_TELL,
                    List.of(Reason.unknown("Del personale si dice troppo poco.")));
        }
        Reason offer = offer(evidence);
        boolean isKnown = evidence.looksAhead() || evidence.isAnswered("prestazioni");
        Verdict verdict = isSaid(offer) ? Verdict.FOUND : isKnown ? Verdict.NOT_FOUND : Verdict.CANNOT_TELL;
        return new Finding(
                ExpertCheck.STAFF,
                verdict,
                List.of(none, isSaid(offer) ? offer : Reason.unknown("Non si legge di un’offerta ampia.")));
    }

    private static Reason offer(Evidence evidence) {
        List<String> main = evidence.chosen("prestazioni");
        List<String> accessory = evidence.chosen("accessorie");
        boolean isBroad = main.size() >= BROAD
                || accessory.size() >= BROAD
                || !evidence.chosen("prestazioni", "cataloghi").isEmpty();
        List<List<Quote>> signs = BREADTH.stream()
                .map(evidence::intended)
                .filter(quotes -> !quotes.isEmpty())
                .toList();
        return new Reason(
                "Offerta ampia",
                isBroad ? Evidence.all(main, accessory) : List.of(),
                signs.size() >= SIGNS
                        ? signs.stream().map(quotes -> quotes.get(0)).toList()
                        : List.of());
    }

    private static boolean isSaid(Reason reason) {
        return !reason.answers().isEmpty() || !reason.quotes().isEmpty();
    }
}
