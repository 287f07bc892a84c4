package it.tappe.document.blocks.word;

import it.tappe.document.blocks.source.Element;
import it.tappe.document.reading.XmlParts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;

/** The package of a Word document: its parts, and how they point to one another. */
final class WordFile {
    private final ZipFile zip;
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    /**
     * Where a part points.
     *
     * @param kind last segment of its type
     * @param target a part of the package, or an address outside
     */
    record Relation(String kind, String target, boolean isOutside) {}

    WordFile(ZipFile zip) {
        this.zip = zip;
    }

    ZipFile zip() {
        return zip;
    }

    /** The part with the text. */
    String body() throws IOException {
        return target("", "officeDocument", "word/document.xml");
    }

    /** The first part of this kind to which another points. */
    String target(String from, String kind, String usual) throws IOException {
        return relations(from).values().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Relation::target)
                .findFirst()
                .orElse(usual);
    }

    /** A whole small part; {@link Element#NONE} when it is not there. */
    Element part(String name) throws IOException {
        Element[] found = {Element.NONE};
        XmlParts.read(zip, name, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    found[0] = Element.read(xml);
                    return;
                }
            }
        });
        return found[0];
    }

    /** By id. */
    Map<String, Relation> relations(String from) throws IOException {
        Map<String, Relation> known = relations.get(from);
        if (known != null) {
            return known;
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        Map<String, Relation> read = new HashMap<>();
        for (Element one : part(folder + "_rels/" + from.substring(folder.length()) + ".rels")
                .children("rel:Relationship")) {
            String type = one.attribute("Type");
            boolean isOutside = one.attribute("TargetMode").equals("External");
            String target = one.attribute("Target");
            read.put(
                    one.attribute("Id"),
                    new Relation(
                            type.substring(type.lastIndexOf('/') + 1),
                            isOutside ? target : absolute(folder, target),
                            isOutside));
        }
        relations.put(from, read);
        return read;
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + rest;
    }
}
