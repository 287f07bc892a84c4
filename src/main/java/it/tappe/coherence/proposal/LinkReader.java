package it.tappe.coherence.proposal;

import it.tappe.coherence.Kind;
import it.tappe.coherence.proposal.ProposedLink.End;
import it.tappe.passage.Root;
import it.tappe.passage.Wording;
import it.tappe.passage.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what could hang together: statements that share at least two words that not every project work uses. */
final class LinkReader {
    /** At most as many links, the ones with most words in common. */
    static final int MOST = 12;

    private static final int SHARED = 2;
    private static final int SHORTEST = 4;

    /** Words of which every project work is full. */
    private static final Set<Root> EVERYWHERE = Wording.of(
                    "provincia comune comunale provinciale ente servizio formazione formativo corso personale dipendenti"
                            + " anno annuale mese parte tutti ogni primo prima secondo nuovo ore giorno giorni fase attività"
                            + " gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
                            + " territorio ufficio settore sono stati stato viene vengono essere anche quale quali tempo")
            .roots()
            .stream()
            .collect(Collectors.toUnmodifiableSet());

    private LinkReader() {}

    /** Links between statements of following kinds, without those that are there. */
    static List<ProposedLink> read(List<End> ends, Set<String> known) {
        List<ProposedLink> links = new ArrayList<>();
        for (End origin : ends) {
            Kind next = origin.kind().next().orElse(null);
            for (End follower : ends) {
                if (follower.kind() == next) {
                    ProposedLink link = new ProposedLink(origin, follower, shared(origin.text(), follower.text()));
                    if (link.words().size() >= SHARED && !known.contains(link.key())) {
                        links.add(link);
                    }
                }
            }
        }
        return links.stream()
                .sorted(Comparator.comparingInt(
                        (ProposedLink link) -> -link.words().size()))
                .limit(MOST)
                .toList();
    }

    private static List<String> shared(String one, String other) {
        Set<Root> roots = new HashSet<>(Wording.of(other).roots());
        roots.removeAll(EVERYWHERE);
        Set<String> words = new LinkedHashSet<>();
        Set<Root> seen = new HashSet<>();
        for (String word : Words.of(Words.folded(one))) {
            List<Root> root = Wording.of(word).roots();
            if (word.length() >= SHORTEST
                    && !Character.isDigit(word.charAt(0))
                    && root.size() == 1
                    && roots.contains(root.get(0))
                    && seen.add(root.get(0))) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
