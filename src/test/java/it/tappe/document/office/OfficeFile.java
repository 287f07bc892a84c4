package it.tappe.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DOCX, PPTX or XLSX, opened without any library that might repair it. */
final class OfficeFile {
    private static final String RELATIONS = ".rels";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Document> xml = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private OfficeFile() {}

    static OfficeFile of(byte[] bytes) {
        OfficeFile file = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.add(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    private void add(String name, byte[] bytes) {
        boolean isKnown = parts.keySet().stream().anyMatch(other -> other.equalsIgnoreCase(name));
        if (isKnown) {
            faults.add(name + " is there twice");
        }
        parts.put(name, bytes);
        if (name.endsWith(".xml") || name.endsWith(RELATIONS) || name.endsWith(".vml")) {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                xml.put(name, factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
            } catch (SAXException | IOException | ParserConfigurationException malformed) {
                faults.add(name + " is not well-formed: " + malformed.getMessage());
            }
        }
    }

    /** What was wrong when it was opened. */
    List<String> faults() {
        return faults;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    byte[] bytes(String part) {
        return parts.get(part);
    }

    /** Names of all parts but the list of content types, those with relations included. */
    List<String> names() {
        return parts.keySet().stream()
                .filter(name -> !name.equals("[Content_Types].xml") && !name.endsWith("/"))
                .toList();
    }

    Document xml(String part) {
        Document document = xml.get(part);
        if (document == null) {
            throw new AssertionError(part + " is missing or no XML");
        }
        return document;
    }

    /** Gives each XML part that has content, with its name. */
    void eachXml(BiConsumer<String, Document> reader) {
        xml.forEach((name, document) -> {
            if (!name.equals("[Content_Types].xml") && !name.endsWith(RELATIONS)) {
                reader.accept(name, document);
            }
        });
    }

    /** The parts in a folder of that kind: {@code ppt/slides/slide}. */
    List<String> startingWith(String start) {
        return xml.keySet().stream()
                .filter(name -> name.startsWith(start) && name.indexOf('/', start.length()) < 0)
                .toList();
    }

    /** All elements of that name, whatever their namespace. */
    static Stream<Element> elements(Document document, String localName) {
        return elements(document.getElementsByTagNameNS("*", localName));
    }

    /** The same below an element. */
    static Stream<Element> elements(Element parent, String localName) {
        return elements(parent.getElementsByTagNameNS("*", localName));
    }

    private static Stream<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** The elements of that name directly below another one. */
    static List<Element> children(Element parent, String localName) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(localName)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The part's relations by id. */
    Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + RELATIONS;
        Map<String, Relation> relations = new TreeMap<>();
        if (!xml.containsKey(list)) {
            return relations;
        }
        elements(xml(list), "Relationship").forEach(one -> {
            Relation relation = Relation.of(one, folder);
            if (relations.put(one.getAttribute("Id"), relation) != null) {
                faults.add(list + " has the id " + one.getAttribute("Id") + " twice");
            }
        });
        return relations;
    }

    /** A relation to a part, or to an address when it is external. */
    record Relation(String kind, String target, boolean isExternal) {
        static Relation of(Element element, String folder) {
            String type = element.getAttribute("Type");
            boolean isExternal =
                    element.getAttribute("TargetMode").toLowerCase(Locale.ROOT).equals("external");
            String target = element.getAttribute("Target");
            return new Relation(
                    type.substring(type.lastIndexOf('/') + 1),
                    isExternal
                            ? target
                            : URI.create("/" + folder).resolve(target).getPath().substring(1),
                    isExternal);
        }
    }
}
