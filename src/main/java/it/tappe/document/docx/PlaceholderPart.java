package it.tappe.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One XML part with placeholders. Word cuts a line into runs as it likes, so a name can stand in several of them. */
final class PlaceholderPart {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\h*(\\p{L}[\\p{L} -]{0,40}?)\\h*}}");

    private final Map<String, String> values;
    private boolean changed;

    private PlaceholderPart(Map<String, String> values) {
        this.values = values;
    }

    /** The part filled in; the very same bytes when there is nothing to fill in, or when it cannot be read. */
    static byte[] fill(byte[] part, Map<String, String> values) {
        try {
            Document document = parse(part);
            PlaceholderPart filling = new PlaceholderPart(values);
            NodeList paragraphs = document.getElementsByTagNameNS(WORD, "p");
            for (int i = 0; i < paragraphs.getLength(); i++) {
                filling.fill((Element) paragraphs.item(i));
            }
            return filling.changed ? bytes(document) : part;
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException unreadable) {
            return part;
        }
    }

    private void fill(Element paragraph) {
        List<Element> texts = texts(paragraph);
        StringBuilder line = new StringBuilder();
        texts.forEach(text -> line.append(text.getTextContent()));
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(line);
        while (matcher.find()) {
            found.add(0, matcher.toMatchResult());
        }
        // From the last to the first, so that the places of those before stay right.
        for (MatchResult placeholder : found) {
            String value = values.get(placeholder.group(1).toLowerCase(Locale.ITALIAN));
            if (value != null) {
                replace(texts, placeholder.start(), placeholder.end(), XmlText.clean(value));
                changed = true;
            }
        }
    }

    /** Takes the letters out of every run that they stand in, and puts the value into the first of these. */
    private static void replace(List<Element> texts, int start, int end, String value) {
        int offset = 0;
        String missing = value;
        for (Element text : texts) {
            String old = text.getTextContent();
            int from = Math.max(0, start - offset);
            int to = Math.min(old.length(), end - offset);
            offset += old.length();
            if (from < to) {
                text.setTextContent(old.substring(0, from) + missing + old.substring(to));
                text.setAttributeNS(XML, "xml:space", "preserve");
                missing = "";
            }
        }
    }

    /** The texts of the paragraph, without those of a text box that stands in it. */
    private static List<Element> texts(Element paragraph) {
        NodeList all = paragraph.getElementsByTagNameNS(WORD, "t");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (paragraphOf(all.item(i)).isSameNode(paragraph)) {
                texts.add((Element) all.item(i));
            }
        }
        return texts;
    }

    private static Node paragraphOf(Node text) {
        Node node = text;
        while (!("p".equals(node.getLocalName()) && WORD.equals(node.getNamespaceURI()))) {
            node = node.getParentNode();
        }
        return node;
    }

    private static Document parse(byte[] part) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(part));
    }

    private static byte[] bytes(Document document) throws TransformerException {
        document.setXmlStandalone(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
