package it.tappe.document.blocks.word;

import it.tappe.document.blocks.source.Links;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a paragraph that stand open: of each only the result is shown, not how it is made. */
final class WordFields {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean isResult;
    }

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().isResult = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruction(String piece) {
        if (!open.isEmpty()) {
            open.element().instruction.append(piece);
        }
    }

    /** Whether text that comes now is to be seen. */
    boolean isShown() {
        return open.stream().allMatch(field -> field.isResult);
    }

    /** The address of the field that stands open; empty when there is none. */
    String link() {
        return open.isEmpty() ? "" : linkOf(open.element().instruction.toString());
    }

    static String linkOf(String instruction) {
        Matcher matcher = LINK.matcher(instruction);
        return matcher.matches() ? Links.followed(matcher.group(1)) : "";
    }
}
