package it.tappe.deliverable.speech;

import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import it.tappe.passage.Vocabulary;
import it.tappe.passage.Vocabulary.Heard;
import it.tappe.passage.Wording;
import it.tappe.passage.Wording.Found;
import it.tappe.passage.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What documents say of one thing, for it and against it. */
public final class Speech {
    /** From here on it is more than a word in passing. */
    static final double ENOUGH = 1;

    private static final int SHOWN = 2;

    /** Left to a later decision, without a year. */
    private static final Pattern PUT_OFF = Pattern.compile(
            "si pensera|in caso di estensione|soltanto dopo"
                    + "|(?:sara|saranno|verra|verranno) valutat[aoie]\\b|(?:sara|saranno|potra|potranno) (?:essere )?ripres[aoie]\\b");

    private final List<Weighed> intended = new ArrayList<>();
    private final List<Weighed> other = new ArrayList<>();

    private record Weighed(Quote quote, double weight) {}

    /**
     * Listens to all passages.
     *
     * @param wordings of passages that were listened to before; those of new ones are added
     * @param ofThePresent whether it is about how things stand, so that what tells the present speaks for it
     */
    public static Speech of(
            Vocabulary vocabulary, List<ReadVersion> versions, Map<Passage, Wording> wordings, boolean ofThePresent) {
        Speech speech = new Speech();
        Set<String> seen = new HashSet<>();
        for (ReadVersion version : versions) {
            for (Passage passage : version.passages()) {
                Wording wording = wordings.computeIfAbsent(passage, one -> Wording.of(one.text()));
                Heard heard = vocabulary.hear(wording);
                if (heard.found() != Found.NOWHERE && seen.add(passage.text())) {
                    speech.add(version, passage, heard, ofThePresent);
                }
            }
        }
        return speech;
    }

    private void add(ReadVersion version, Passage passage, Heard heard, boolean ofThePresent) {
        Stance own = passage.stance();
        boolean speaksForIt = own == Stance.INTENDED || (ofThePresent && own == Stance.TOLD);
        Stance stance = speaksForIt ? stance(passage, heard) : own;
        (speaksForIt && (stance == own) ? intended : other)
                .add(new Weighed(Quote.of(version, passage, stance), heard.weight()));
    }

    private static Stance stance(Passage passage, Heard heard) {
        if (heard.found() == Found.DENIED) {
            return Stance.REJECTED;
        }
        boolean isPutOff = PUT_OFF.matcher(Words.folded(passage.text())).find();
        return isPutOff ? Stance.POSTPONED : passage.stance();
    }

    /** Whether it is clearly spoken of as intended. */
    public boolean isIntended() {
        return weight(intended) >= ENOUGH;
    }

    /** Whether the documents never speak of it as intended, and clearly otherwise. */
    public boolean isOnlyOtherwise() {
        return intended.isEmpty() && weight(other) >= ENOUGH;
    }

    /** Whether it is not spoken of at all. */
    public boolean isSilent() {
        return intended.isEmpty() && other.isEmpty();
    }

    /** The strongest passages for it. */
    public List<Quote> intended() {
        return strongest(intended);
    }

    /** What speaks otherwise: what is rejected before what is told. */
    public List<Quote> other() {
        return strongest(other);
    }

    private static double weight(List<Weighed> all) {
        return all.stream().mapToDouble(Weighed::weight).sum();
    }

    private static List<Quote> strongest(List<Weighed> all) {
        return all.stream()
                .sorted(Comparator.comparing((Weighed one) -> one.quote().stance() == Stance.TOLD)
                        .thenComparing(
                                Comparator.comparingDouble(Weighed::weight).reversed()))
                .limit(SHOWN)
                .map(Weighed::quote)
                .toList();
    }
}
