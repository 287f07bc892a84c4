package it.tappe.deliverable.comparison;

import it.tappe.deliverable.comparison.Run.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed within one paragraph, word by word. Blanks and punctuation that stay between two changes belong to the
 * change, so that a rewritten phrase reads as one and not as many.
 */
final class WordDifference {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder equal = new StringBuilder();
    private boolean wordInEqual;

    private WordDifference() {}

    /** The stretches of both paragraphs in reading order: without the inserted ones they are the first, exactly. */
    static List<Run> of(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compare(tokens(before), tokens(after));
        return List.copyOf(difference.runs);
    }

    private void compare(List<String> before, List<String> after) {
        int[] partners = Alignment.of(before, after);
        int next = 0;
        for (int index = 0; index < partners.length; index++) {
            if (partners[index] == Alignment.NONE) {
                change(deleted, before.get(index));
                continue;
            }
            while (next < partners[index]) {
                change(inserted, after.get(next++));
            }
            next++;
            keep(before.get(index));
        }
        while (next < after.size()) {
            change(inserted, after.get(next++));
        }
        finishChange();
        add(Kind.EQUAL, equal);
    }

    private void keep(String token) {
        equal.append(token);
        wordInEqual |= isWord(token);
    }

    private void change(StringBuilder side, String token) {
        if (wordInEqual || (deleted.isEmpty() && inserted.isEmpty())) {
            finishChange();
            add(Kind.EQUAL, equal);
        } else {
            deleted.append(equal);
            inserted.append(equal);
            equal.setLength(0);
        }
        wordInEqual = false;
        side.append(token);
    }

    private void finishChange() {
        add(Kind.DELETED, deleted);
        add(Kind.INSERTED, inserted);
    }

    private void add(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** Words, blanks and single other characters, nothing left out. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
