package it.tappe.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence denies: what stands after a "non" or "senza", up to the end of the clause. */
public final class Denial {
    private static final Pattern CLAUSE = Pattern.compile("[,;:()–—]|\\bma\\b|\\bbensi\\b|\\bpero\\b|\\bmentre\\b");
    private static final Set<String> DENYING = Set.of(
            "non",
            "ne",
            "nessun",
            "nessuno",
            "nessuna",
            "senza",
            "niente",
            "nulla",
            "mai",
            "anziche",
            "escluso",
            "esclusa",
            "esclusi",
            "escluse",
            "esclude",
            "escludono");
    private static final Set<String> AFTER_ALL = Set.of("solo", "soltanto", "oltre", "appena");

    private Denial() {}

    /** The words of each clause of a text that is folded. */
    public static List<List<String>> clauses(String folded) {
        return Arrays.stream(CLAUSE.split(folded)).map(Words::of).toList();
    }

    /** Whether from this word on the clause denies; «non solo» does not. */
    public static boolean begins(List<String> clause, int index) {
        return isDenying(clause.get(index))
                && !(index + 1 < clause.size() && AFTER_ALL.contains(clause.get(index + 1)));
    }

    /** Whether the word can deny what follows. */
    public static boolean isDenying(String word) {
        return DENYING.contains(word);
    }
}
