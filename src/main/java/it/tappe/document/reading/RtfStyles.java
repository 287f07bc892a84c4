package it.tappe.document.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The paragraph styles of an RTF document, as far as headings and tables of contents go. */
final class RtfStyles {
    /** Outline level with which Word says "body text". */
    private static final int BODY = 9;

    private static final int GREATEST = 32_767;
    private static final int LONGEST_NAME = 200;

    private final Map<Integer, Style> styles = new HashMap<>();
    private Style current = new Style();
    private int number;

    private static final class Style {
        private final StringBuilder name = new StringBuilder();
        private int basedOn = -1;
        private int outline = -1;
    }

    /** A style's own group begins; one without a number is number 0. */
    void start() {
        current = new Style();
        number = 0;
    }

    /** Takes what a style says of itself. */
    void take(RtfScanner control) {
        switch (control.word()) {
            case "s" -> number = control.parameter(0);
            case "sbasedon" -> current.basedOn = control.parameter(-1);
            case "outlinelevel" -> current.outline = control.parameter(BODY);
            default -> {}
        }
    }

    /** Takes letters of the name, which a semicolon ends. */
    void take(String letters) {
        if (current.name.length() < LONGEST_NAME) {
            current.name.append(letters);
        }
    }

    void end() {
        if (number >= 0 && number <= GREATEST) {
            styles.put(number, current);
        }
    }

    /** Level as a heading, by outline level or name, its own or inherited; 0 when it is none. */
    int levelOf(int style) {
        Set<Integer> seen = new HashSet<>();
        int next = style;
        while (styles.containsKey(next) && seen.add(next)) {
            Style found = styles.get(next);
            if (found.outline >= 0) {
                return found.outline >= BODY ? 0 : found.outline + 1;
            }
            int level = HeadingNames.levelOf(found.name.toString());
            if (level > 0) {
                return level;
            }
            next = found.basedOn;
        }
        return 0;
    }

    /** Whether the style is for lines of a table of contents. */
    boolean isContents(int style) {
        Style found = styles.get(style);
        return found != null && HeadingNames.isContents(found.name.toString());
    }
}
