package it.tappe.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What in a part is against the schemas of ECMA-376 (transitional), as Apache POI carries them compiled. */
final class SchemaFaults {
    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    /** Parts whose schema belongs to the package's part of the standard: {@link PackageFaults} reads them. */
    private static final Set<String> OF_THE_PACKAGE = Set.of("docProps/core.xml");

    /** Excel writes the attribute, too: the standard names it in its text and has forgotten it in the schema. */
    private static final String SPACES_OF_CELLS =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace"
                    + " in element t@http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private SchemaFaults() {}

    static List<String> in(OfficeFile file) {
        List<String> faults = new ArrayList<>();
        file.eachXml((name, document) -> {
            if (!OF_THE_PACKAGE.contains(name)) {
                faults.addAll(in(name, document));
            }
        });
        return faults;
    }

    private static List<String> in(String name, Document document) {
        List<XmlError> found = new ArrayList<>();
        Element root = document.getDocumentElement();
        try {
            XmlObject content = SCHEMAS.parse(document, null, new XmlOptions());
            if (content.schemaType().isNoType() || !content.schemaType().isDocumentType()) {
                return List.of(name + ": no schema knows <" + root.getNodeName() + "> of " + root.getNamespaceURI());
            }
            content.validate(new XmlOptions().setErrorListener(found));
        } catch (XmlException unreadable) {
            return List.of(name + ": " + unreadable.getMessage());
        }
        return found.stream()
                .map(XmlError::getMessage)
                .filter(fault -> !fault.equals(SPACES_OF_CELLS))
                .map(fault -> name + ": " + fault)
                .toList();
    }
}
