package it.tappe.coherence.proposal;

import it.tappe.coherence.Kind;
import it.tappe.deliverable.speech.Quote;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import it.tappe.passage.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds passages that could become statements: what is missing where the present is told, what the service does where it
 * is intended, and rows and sentences with a date or a milestone in the plan.
 */
final class ProposalReader {
    /** At most as many of a kind: a list that people read to its end. */
    static final int MOST = 8;

    private static final int SHORTEST = 30;
    private static final int LONGEST = 420;

    private static final Pattern NEED = Pattern.compile(
            "\\bbisogn|\\besigenz|critic|carenz|\\bmanca|mancanz|\\bmanchi|difficolt|problem|insufficien|assenza di|scars"
                    + "|non (?:esist|dispon|hanno|c'e|ci sono|risulta|riesc)|debol|lament|nessun (?:ente|comune|ufficio|referente)"
                    + "|dispers|frammentat|perplessit");

    private static final Pattern ELEMENT = Pattern.compile(
            "il servizio|la provincia (?:organizz|offr|cur|gest|raccogl|mett|tratt|assum|rilev|legge|coordin|apre|si fa carico)"
                    + "|comprende|consiste|a disposizione|riservat|rilevazione|segreteria unica|ufficio unico|catalogo"
                    + "|accompagnament|affiancament|corsi (?:aperti|comuni)|apertura|iscrizion|attestat|programma comune"
                    + "|monitorag|sportello|referent|laboratori|percorsi");

    private static final Pattern PLAN = Pattern.compile(
            "implementaz|attuazion|cronoprog|\\bpiano\\b|\\btempi\\b|quando|\\bfasi\\b|calendario|azioni|scadenz");

    private static final Pattern ACTION = Pattern.compile(
            "\\b(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\\b"
                    + "|\\b\\d{1,2}/\\d{1,2}/20\\d\\d|\\bmes[ei] \\d|\\b20\\d\\d\\b|trimestre|semestre|\\bentro\\b");

    private ProposalReader() {}

    private record Found(Proposal proposal, int cues) {}

    /**
     * The best passages of each kind, in the order of the documents.
     *
     * @param known passages that rest in the trace already
     */
    static List<Proposal> read(List<ReadVersion> versions, Set<String> known) {
        List<Found> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(known);
        for (ReadVersion version : versions) {
            for (Passage passage : version.passages()) {
                find(version, passage).filter(one -> seen.add(passage.text())).ifPresent(found::add);
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Set<Found> best = new HashSet<>(found.stream()
                    .filter(one -> one.proposal().kind() == kind)
                    .sorted(Comparator.comparingInt(Found::cues).reversed())
                    .limit(MOST)
                    .toList());
            found.stream().filter(best::contains).map(Found::proposal).forEach(proposals::add);
        }
        return proposals;
    }

    private static Optional<Found> find(ReadVersion version, Passage passage) {
        String text = Words.folded(passage.text());
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (passage.stance() == Stance.TOLD) {
            return of(Kind.NEED, version, passage, count(NEED, text));
        }
        if (passage.stance() != Stance.INTENDED) {
            return Optional.empty();
        }
        boolean isPlanned = PLAN.matcher(Words.folded(passage.section() + " " + passage.heading()))
                .find();
        return isPlanned
                ? of(Kind.ACTION, version, passage, count(ACTION, text))
                : of(Kind.ELEMENT, version, passage, count(ELEMENT, text));
    }

    private static Optional<Found> of(Kind kind, ReadVersion version, Passage passage, int cues) {
        return cues == 0
                ? Optional.empty()
                : Optional.of(new Found(Proposal.of(kind, Quote.of(version, passage, passage.stance())), cues));
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
