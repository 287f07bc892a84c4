package it.tappe.document.reading;

import java.io.IOException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;

/** Where the parts of an Office package stand: not every program calls the body {@code word/document.xml}. */
final class PackageRelations {
    private PackageRelations() {}

    /**
     * The part to which another points.
     *
     * @param from the part that points; empty for the package itself
     * @param kind last segment of the relation's type
     * @param usual what is taken when nothing is said
     */
    static String target(ZipFile zip, String from, String kind, String usual) throws IOException {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + from.substring(folder.length()) + ".rels";
        String[] found = {usual};
        XmlParts.read(zip, relations, xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && XmlParts.attribute(xml, "Type").endsWith("/" + kind)) {
                    found[0] = absolute(folder, XmlParts.attribute(xml, "Target"));
                }
            }
        });
        return found[0];
    }

    private static String absolute(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
