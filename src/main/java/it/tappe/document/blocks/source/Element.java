package it.tappe.document.blocks.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A small tree of XML: one paragraph, one table, one list of styles. Names have the usual prefix of their namespace
 * ({@code w:p}), whatever the file calls it; attributes are known by their local names.
 */
public final class Element {
    /** Stands for an element that is not there. */
    public static final Element NONE = new Element("");

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An element without a name that holds only this one. */
    public static Element around(Element only) {
        Element element = new Element("");
        element.content.add(only);
        return element;
    }

    /** Reads the element that has just started, to its end. */
    public static Element read(XMLStreamReader xml) throws XMLStreamException {
        Element root = start(xml);
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = start(xml);
                    open.element().content.add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().content.add(xml.getText());
                default -> {}
            }
        }
        return root;
    }

    private static Element start(XMLStreamReader xml) {
        Element element = new Element(Namespaces.prefix(xml.getNamespaceURI()) + xml.getLocalName());
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            element.attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        return element;
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public boolean exists() {
        return this != NONE;
    }

    /** Empty when it is not there. */
    public String attribute(String localName) {
        return attributes.getOrDefault(localName, "");
    }

    /** As a whole number; {@code otherwise} when it is none. */
    public long number(String localName, long otherwise) {
        String value = attribute(localName);
        return value.matches("-?\\d{1,15}") ? Long.parseLong(value) : otherwise;
    }

    /** Elements and strings in order. */
    public List<Object> content() {
        return content;
    }

    public List<Element> children() {
        return content.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    public List<Element> children(String wanted) {
        return children().stream().filter(child -> child.is(wanted)).toList();
    }

    /** The first child of this name, then its first child of the next name …; {@link #NONE} when one is not there. */
    public Element first(String... path) {
        Element found = this;
        for (String step : path) {
            found = found.child(step);
        }
        return found;
    }

    private Element child(String wanted) {
        for (Object one : content) {
            if (one instanceof Element element && element.is(wanted)) {
                return element;
            }
        }
        return NONE;
    }

    /** Every element of this name below it, however deep, in order. */
    public List<Element> below(String wanted) {
        List<Element> found = new ArrayList<>();
        walk(element -> {
            if (element.is(wanted)) {
                found.add(element);
            }
        });
        return found;
    }

    /** The first of this name below it, or {@link #NONE}. */
    public Element firstBelow(String wanted) {
        return below(wanted).stream().findFirst().orElse(NONE);
    }

    /** All characters below it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        Deque<Object> open = new ArrayDeque<>(content);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Element element) {
                for (int index = element.content.size() - 1; index >= 0; index--) {
                    open.push(element.content.get(index));
                }
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }

    private void walk(Consumer<Element> visitor) {
        Deque<Element> open = new ArrayDeque<>(children());
        while (!open.isEmpty()) {
            Element next = open.pop();
            visitor.accept(next);
            List<Element> below = next.children();
            for (int index = below.size() - 1; index >= 0; index--) {
                open.push(below.get(index));
            }
        }
    }

    /** An attribute's value, or null when it is not there. */
    public @Nullable String orNull(String localName) {
        return attributes.get(localName);
    }
}
