package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Original;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Findings;
import it.tappe.document.blocks.source.Namespaces;
import it.tappe.document.blocks.source.Pictures;
import it.tappe.document.reading.XmlParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an OpenDocument text block by block. */
public final class OdtReading {
    private final Findings findings = new Findings();
    private final OdfStyles styles = new OdfStyles();

    /** The file must be an OpenDocument text that has been looked through. */
    public static Original read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new OdtReading().read(zip);
        }
    }

    private Original read(ZipFile zip) throws IOException {
        XmlParts.read(zip, "styles.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    top(xml, null);
                }
            }
        });
        OdfBlocks blocks = new OdfBlocks(new OdfText(styles, new Pictures(zip, findings), findings));
        XmlParts.readNeeded(zip, "content.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    top(xml, blocks);
                }
            }
        });
        return new Original(blocks.blocks(), findings.losses());
    }

    private void top(XMLStreamReader xml, @Nullable OdfBlocks blocks) throws XMLStreamException {
        String name = Namespaces.prefix(xml.getNamespaceURI()) + xml.getLocalName();
        switch (name) {
            case "office:styles", "office:automatic-styles" -> styles.take(Element.read(xml));
            case "office:master-styles" -> heads(Element.read(xml));
            case "office:text" -> {
                if (blocks != null) {
                    body(xml, blocks);
                }
            }
            default -> {}
        }
    }

    private static void body(XMLStreamReader xml, OdfBlocks blocks) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                blocks.take(Element.read(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    private void heads(Element masters) {
        for (String kind : new String[] {"style:header", "style:footer"}) {
            for (Element one : masters.below(kind)) {
                String words = one.text().strip();
                findings.headOrFoot(words);
            }
        }
    }
}
