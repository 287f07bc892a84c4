package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Item.Level;
import it.tappe.document.blocks.Span.Letters;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Lengths;
import it.tappe.document.reading.HeadingNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The named and automatic styles of an OpenDocument text, as far as blocks go. */
final class OdfStyles {
    private static final Map<String, String> FORMATS =
            Map.of("1", "decimal", "a", "lowerLetter", "A", "upperLetter", "i", "lowerRoman", "I", "upperRoman");

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, List<Level>> lists = new HashMap<>();

    void take(Element group) {
        for (Element style : group.children()) {
            switch (style.name()) {
                case "style:style" -> styles.put(style.attribute("name"), style);
                case "text:list-style" -> lists.put(style.attribute("name"), levels(style));
                default -> {}
            }
        }
    }

    /** Level as a heading by outline level or name, its own or inherited; 0 when it is none. */
    int levelOf(String name) {
        for (Element style : withParents(name)) {
            int outline = (int) style.number("default-outline-level", 0);
            if (outline > 0) {
                return outline;
            }
            int level = Math.max(
                    HeadingNames.levelOf(style.attribute("name")),
                    HeadingNames.levelOf(style.attribute("display-name")));
            if (level > 0) {
                return level;
            }
        }
        return HeadingNames.levelOf(name);
    }

    boolean isContents(String name) {
        return withParents(name).stream()
                        .anyMatch(style -> HeadingNames.isContents(style.attribute("name"))
                                || HeadingNames.isContents(style.attribute("display-name")))
                || HeadingNames.isContents(name);
    }

    /** Advice of our own templates, which a program may have saved as OpenDocument. */
    boolean isGuidance(String name) {
        return withParents(name).stream()
                .anyMatch(style -> (style.attribute("name") + style.attribute("display-name"))
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(?:tappeguidance|guida.{0,4}alla.{0,4}compilazione).*"));
    }

    Look lookOf(String name) {
        return withParents(name).stream()
                        .anyMatch(style ->
                                style.attribute("name").matches("(?i)caption|didascalia|illustration|figure|table"))
                ? Look.CAPTION
                : Look.NORMAL;
    }

    /** The letters of a style, where it says something of them; else those around. */
    Letters letters(String name, Letters around) {
        Letters letters = around;
        List<Element> styled = withParents(name);
        for (int index = styled.size() - 1; index >= 0; index--) {
            letters = with(letters, styled.get(index).first("style:text-properties"));
        }
        return letters;
    }

    private static Letters with(Letters before, Element own) {
        String weight = own.attribute("font-weight");
        String slant = own.attribute("font-style");
        String under = own.attribute("text-underline-style");
        String through = own.attribute("text-line-through-style");
        String position = own.attribute("text-position");
        return new Letters(
                weight.isEmpty() ? before.isBold() : weight.matches("bold|[6-9]00"),
                slant.isEmpty() ? before.isItalic() : slant.matches("italic|oblique"),
                under.isEmpty() ? before.isUnderlined() : !under.equals("none"),
                through.isEmpty() ? before.isStruck() : !through.equals("none"),
                position.isEmpty() ? before.isRaised() : position.matches("(?:super|[1-9]).*"),
                position.isEmpty() ? before.isLowered() : position.matches("(?:sub|-).*"));
    }

    /** Of a table's columns, in tenths of a point; empty when one of them does not say. */
    List<Integer> widths(Element table) {
        List<Integer> widths = new ArrayList<>();
        for (Element column : table.below("table:table-column")) {
            Element style = styles.getOrDefault(column.attribute("style-name"), Element.NONE);
            int width = (int) (10
                    * Lengths.points(
                            style.first("style:table-column-properties").attribute("column-width")));
            for (long times = Math.max(1, Math.min(63, column.number("number-columns-repeated", 1)));
                    times > 0;
                    times--) {
                widths.add(width);
            }
        }
        return widths.contains(0) ? List.of() : widths;
    }

    boolean isHidden(String name) {
        return withParents(name).stream()
                .anyMatch(style -> style.first("style:text-properties")
                        .attribute("display")
                        .equals("none"));
    }

    /** Levels of a list style; bullets when there is no such style. */
    List<Level> levels(String name) {
        return lists.computeIfAbsent(name, none -> bullets());
    }

    private static List<Level> bullets() {
        List<Level> all = new ArrayList<>();
        while (all.size() < Item.MOST_LEVELS) {
            all.add(Level.BULLET);
        }
        return all;
    }

    private static List<Level> levels(Element list) {
        List<Level> all = bullets();
        for (Element level : list.children()) {
            int index = (int) level.number("level", 1) - 1;
            String format = FORMATS.get(level.attribute("num-format"));
            if (index >= 0 && index < all.size() && level.is("text:list-level-style-number") && format != null) {
                all.set(index, new Level(format, pattern(level, index), (int) level.number("start-value", 1)));
            } else if (index >= 0 && index < all.size() && level.is("text:list-level-style-bullet")) {
                all.set(index, new Level("bullet", level.attribute("bullet-char"), 1));
            }
        }
        return all;
    }

    private static String pattern(Element level, int index) {
        int shown = (int) Math.max(1, Math.min(index + 1L, level.number("display-levels", 1)));
        StringBuilder pattern = new StringBuilder(level.attribute("num-prefix"));
        for (int one = index + 2 - shown; one <= index + 1; one++) {
            pattern.append('%').append(one).append(one <= index ? "." : "");
        }
        return pattern.append(level.attribute("num-suffix")).toString();
    }

    private List<Element> withParents(String name) {
        List<Element> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = name;
        while (styles.containsKey(next) && seen.add(next)) {
            Element style = styles.getOrDefault(next, Element.NONE);
            found.add(style);
            next = style.attribute("parent-style-name");
        }
        return found;
    }
}
