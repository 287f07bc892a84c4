package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.reading.HeadingNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The styles of a Word document, as far as blocks go. */
final class WordStyles {
    /** Outline level with which Word says "body text". */
    private static final int BODY = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private String usual = "";

    WordStyles(Element part) {
        for (Element style : part.children("w:style")) {
            styles.put(style.attribute("styleId"), style);
            if (style.attribute("default").matches("1|true|on")
                    && style.attribute("type").equals("paragraph")) {
                usual = style.attribute("styleId");
            }
        }
    }

    /** Level as a heading, by outline level, name or identifier, its own or inherited; 0 when it is none. */
    int levelOf(String id) {
        for (Element style : withParents(id)) {
            int outline = (int) style.first("w:pPr", "w:outlineLvl").number("val", -1);
            if (outline >= 0) {
                return outline >= BODY ? 0 : outline + 1;
            }
            int level = Math.max(HeadingNames.levelOf(name(style)), HeadingNames.levelOf(style.attribute("styleId")));
            if (level > 0) {
                return level;
            }
        }
        return HeadingNames.levelOf(id);
    }

    boolean isGuidance(String id) {
        return has(id, name -> name.equals("tappeguidance") || name.equals("guidaallacompilazione"));
    }

    /** Whether it is for the lines of a table of contents. */
    boolean isContents(String id) {
        return !isGuidance(id) && has(id, HeadingNames::isContents);
    }

    Look lookOf(String id) {
        return has(id, name -> name.matches("caption|didascalia.*|legenda")) ? Look.CAPTION : Look.NORMAL;
    }

    /** The property of letters ({@code w:b}) as the style or its parents have it. */
    boolean isOn(String id, String property) {
        for (Element style : withParents(id)) {
            Element found = style.first("w:rPr", property);
            if (found.exists()) {
                return isOn(found);
            }
        }
        return false;
    }

    /** The list that paragraphs of this style belong to; {@link Element#NONE} when there is none. */
    Element numberingOf(String id) {
        return withParents(id).stream()
                .map(style -> style.first("w:pPr", "w:numPr"))
                .filter(Element::exists)
                .findFirst()
                .orElse(Element.NONE);
    }

    /** A switch without a value is on. */
    static boolean isOn(Element property) {
        return property.exists() && !property.attribute("val").matches("0|false|off|none");
    }

    private boolean has(String id, Predicate<String> name) {
        Element style = styles.getOrDefault(id, Element.NONE);
        return name.test(plain(id)) || name.test(plain(name(style)));
    }

    private static String name(Element style) {
        return style.first("w:name").attribute("val");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private List<Element> withParents(String id) {
        List<Element> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id.isEmpty() ? usual : id;
        while (styles.containsKey(next) && seen.add(next)) {
            Element style = styles.getOrDefault(next, Element.NONE);
            found.add(style);
            next = style.first("w:basedOn").attribute("val");
        }
        return found;
    }
}
