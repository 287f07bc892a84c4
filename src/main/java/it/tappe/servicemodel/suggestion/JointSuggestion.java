package it.tappe.servicemodel.suggestion;

import it.tappe.document.reading.Manuscript;
import it.tappe.passage.Passage;
import it.tappe.passage.PassageReader;
import it.tappe.passage.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reader proposes for several documents that are read as one.
 *
 * @param documents from each passage to the index of the document in which it stands
 */
public record JointSuggestion(Suggestion suggestion, Map<Passage, Integer> documents) {
    /** Index of the document in which a passage of the suggestion stands. */
    public int documentOf(Passage passage) {
        return documents.getOrDefault(passage, 0);
    }

    /** The passages of all documents, in order; what a later document says again counts there only. */
    static Map<Passage, Integer> passages(List<Manuscript> manuscripts) {
        List<List<Passage>> all = manuscripts.stream().map(PassageReader::read).toList();
        Set<String> later = new HashSet<>();
        List<List<Passage>> kept = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            kept.add(
                    0,
                    all.get(i).stream()
                            .filter(one -> !later.contains(said(one)))
                            .toList());
            all.get(i).forEach(one -> later.add(said(one)));
        }
        Map<Passage, Integer> documents = new LinkedHashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            for (Passage passage : kept.get(i)) {
                documents.put(passage, i);
            }
        }
        return documents;
    }

    private static String said(Passage passage) {
        return Words.folded(passage.text());
    }
}
