package it.tappe.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML parts of a package, read as a stream: no document types, no entities but the five of XML, nothing fetched
 * from outside.
 */
public final class XmlParts {
    private XmlParts() {}

    /** What is done with a part: {@code xml} stands before its first event. */
    public interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Reads the part if it is there; whether it was. */
    public static boolean read(ZipFile zip, String name, Reading reading) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            reading.read(factory().createXMLStreamReader(stream));
        } catch (XMLStreamException malformed) {
            throw new IOException("Malformed XML in " + name, malformed);
        }
        return true;
    }

    /** Reads the part; a package without it is damaged. */
    public static void readNeeded(ZipFile zip, String name, Reading reading) throws IOException {
        if (!read(zip, name, reading)) {
            throw new ZipException("No " + name);
        }
    }

    /** Whether a document type stands before the root element. A part that is no XML at all has none. */
    static boolean hasDocumentType(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    return true;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return false;
                }
            }
            return false;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }

    /** Whether the part is there and holds an element of this name, in any namespace. */
    static boolean hasElement(ZipFile zip, String part, String localName) throws IOException {
        boolean[] found = {false};
        read(zip, part, xml -> {
            while (xml.hasNext() && !found[0]) {
                found[0] = xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(localName);
            }
        });
        return found[0];
    }

    /** The value of the attribute with this name in any namespace; empty when it is not there. */
    public static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Skips to the end of the element that has just started. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Outside content is never fetched");
        });
        return factory;
    }
}
