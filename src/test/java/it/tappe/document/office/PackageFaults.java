package it.tappe.document.office;

import it.tappe.document.office.OfficeFile.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What is wrong with the package itself (ECMA-376 part 2): content types, relations, parts that nobody asks for. */
final class PackageFaults {
    private static final String RELATION_IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OfficeFile file;
    private final List<String> faults = new ArrayList<>();

    private PackageFaults(OfficeFile file) {
        this.file = file;
    }

    static List<String> in(OfficeFile file) {
        PackageFaults check = new PackageFaults(file);
        check.contentTypes();
        check.relations();
        check.eachRelationIdIsKnown();
        check.everyPartIsAskedFor();
        return check.faults;
    }

    private void contentTypes() {
        if (!file.has("[Content_Types].xml")) {
            faults.add("no content types");
            return;
        }
        Map<String, String> byEnding = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        Document types = file.xml("[Content_Types].xml");
        OfficeFile.elements(types, "Default")
                .forEach(one -> put(byEnding, one.getAttribute("Extension").toLowerCase(Locale.ROOT), one));
        OfficeFile.elements(types, "Override")
                .forEach(one -> put(byName, one.getAttribute("PartName").substring(1), one));
        byName.keySet().stream()
                .filter(name -> !file.has(name))
                .forEach(name -> faults.add("content type of a part that is not there: " + name));
        for (String name : file.names()) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String type = byName.getOrDefault(name, byEnding.get(ending));
            if (type == null) {
                faults.add("no content type: " + name);
            } else if (type.equals("application/xml")) {
                faults.add("content type of any XML: " + name);
            }
        }
    }

    private void put(Map<String, String> types, String key, Element element) {
        if (types.put(key, element.getAttribute("ContentType")) != null) {
            faults.add("two content types: " + key);
        }
    }

    private void relations() {
        List<String> sources = new ArrayList<>(file.names());
        sources.add("");
        for (String source : sources) {
            file.relations(source).forEach((id, relation) -> {
                if (!relation.isExternal() && !file.has(relation.target())) {
                    faults.add(source + " " + id + " points to nothing: " + relation.target());
                }
            });
        }
        for (String name : file.names()) {
            if (name.endsWith(".rels") && !name.equals("_rels/.rels")) {
                String source = name.replace("_rels/", "").replaceAll("\\.rels$", "");
                if (!file.has(source)) {
                    faults.add(name + " is of no part");
                }
            }
        }
    }

    private void eachRelationIdIsKnown() {
        file.eachXml((name, document) -> {
            Map<String, Relation> relations = file.relations(name);
            OfficeFile.elements(document, "*").forEach(element -> {
                NamedNodeMap attributes = element.getAttributes();
                for (int i = 0; i < attributes.getLength(); i++) {
                    Attr attribute = (Attr) attributes.item(i);
                    if (RELATION_IDS.equals(attribute.getNamespaceURI())
                            && !attribute.getValue().isEmpty()
                            && !relations.containsKey(attribute.getValue())) {
                        faults.add(name + " <" + element.getNodeName() + "> asks for an unknown relation "
                                + attribute.getValue());
                    }
                }
            });
        });
    }

    private void everyPartIsAskedFor() {
        Set<String> reached = new HashSet<>();
        reach("", reached);
        file.names().stream()
                .filter(name -> !name.endsWith(".rels") && !reached.contains(name))
                .forEach(name -> faults.add("nothing leads to " + name));
    }

    private void reach(String source, Set<String> reached) {
        for (Relation relation : file.relations(source).values()) {
            if (!relation.isExternal() && reached.add(relation.target())) {
                reach(relation.target(), reached);
            }
        }
    }
}
