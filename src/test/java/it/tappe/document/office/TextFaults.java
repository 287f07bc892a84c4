package it.tappe.document.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Word would repair in a text although the schemas allow it. */
final class TextFaults {
    private final OfficeFile file;
    private final List<String> faults = new ArrayList<>();

    private TextFaults(OfficeFile file) {
        this.file = file;
    }

    static List<String> in(OfficeFile file) {
        TextFaults check = new TextFaults(file);
        if (file.has("word/document.xml")) {
            check.document(file.xml("word/document.xml"));
        }
        return check.faults;
    }

    private void document(Document document) {
        once(OfficeFile.elements(document, "docPr").map(one -> one.getAttribute("id")), "picture id");
        once(attributes(document, "bookmarkStart", "id"), "bookmark id");
        once(attributes(document, "bookmarkStart", "name"), "bookmark name");
        known(
                Stream.of("pStyle", "rStyle", "tblStyle").flatMap(kind -> attributes(document, kind, "val")),
                defined("word/styles.xml", "style", "styleId"),
                "style");
        known(
                attributes(document, "numId", "val").filter(id -> !id.equals("0")),
                defined("word/numbering.xml", "num", "numId"),
                "list");
        OfficeFile.elements(document, "tc")
                .filter(cell -> !isParagraph(lastElement(cell)))
                .forEach(cell -> faults.add("a cell does not end with a paragraph"));
        OfficeFile.elements(document, "tbl").forEach(this::table);
        Set<String> ends = attributes(document, "bookmarkEnd", "id").collect(Collectors.toSet());
        known(attributes(document, "bookmarkStart", "id"), ends, "end of bookmark");
        Element last =
                lastElement(OfficeFile.elements(document, "body").findFirst().orElseThrow());
        if (!"sectPr".equals(last == null ? "" : last.getLocalName())) {
            faults.add("the body does not end with its page");
        }
    }

    private void table(Element table) {
        if (OfficeFile.children(table, "tblGrid").isEmpty()) {
            faults.add("a table has no grid");
            return;
        }
        long columns = OfficeFile.children(OfficeFile.children(table, "tblGrid").get(0), "gridCol")
                .size();
        for (Element row : OfficeFile.children(table, "tr")) {
            long cells = OfficeFile.children(row, "tc").stream()
                    .mapToLong(TextFaults::span)
                    .sum();
            if (cells != columns) {
                faults.add("a row of a table has " + cells + " cells and not " + columns);
            }
        }
    }

    private static long span(Element cell) {
        return OfficeFile.children(cell, "tcPr").stream()
                .flatMap(properties -> OfficeFile.children(properties, "gridSpan").stream())
                .mapToLong(span -> Long.parseLong(value(span, "val")))
                .findFirst()
                .orElse(1);
    }

    private Set<String> defined(String part, String element, String attribute) {
        return file.has(part) ? attributes(file.xml(part), element, attribute).collect(Collectors.toSet()) : Set.of();
    }

    private static Stream<String> attributes(Document document, String element, String attribute) {
        return OfficeFile.elements(document, element)
                .filter(one -> one.getNamespaceURI().contains("wordprocessingml"))
                .map(one -> value(one, attribute));
    }

    private static String value(Element element, String attribute) {
        return element.getAttributeNS(element.getNamespaceURI(), attribute);
    }

    private void once(Stream<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).forEach(id -> faults.add(what + " twice: " + id));
    }

    private void known(Stream<String> wanted, Set<String> known, String what) {
        wanted.filter(id -> !known.contains(id)).distinct().forEach(id -> faults.add("no " + what + " " + id));
    }

    private static boolean isParagraph(Element element) {
        return element != null && element.getLocalName().equals("p");
    }

    private static Element lastElement(Element parent) {
        Node node = parent.getLastChild();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }
}
