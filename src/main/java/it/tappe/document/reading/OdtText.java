package it.tappe.document.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of an OpenDocument text as a stream, so that its size in memory does not matter. */
final class OdtText {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final Set<String> LEFT_OUT = Set.of(
            "table-of-content",
            "illustration-index",
            "table-index",
            "alphabetical-index",
            "bibliography",
            "tracked-changes",
            "annotation",
            "note",
            "ruby-text",
            "title",
            "desc",
            "forms",
            "object");

    private final OdtStyles styles;
    private final ManuscriptDraft draft;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A paragraph whose end has not come yet, with the boldness of its spans from outer to inner. */
    private static final class Open {
        private final Paragraph.Runs runs = new Paragraph.Runs();
        private final Deque<Boolean> bold = new ArrayDeque<>();
        private final String style;
        private final int level;

        private Open(String style, int level, boolean bold) {
            this.style = style;
            this.level = level;
            this.bold.push(bold);
        }
    }

    private OdtText(OdtStyles styles, ManuscriptDraft draft) {
        this.styles = styles;
        this.draft = draft;
    }

    /** Reads the document's body into the draft; throws when the package does not hold one. */
    static void read(Path file, ManuscriptDraft draft) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            OdtText text = new OdtText(OdtStyles.read(zip), draft);
            XmlParts.readNeeded(zip, "content.xml", text::read);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(xml.getText());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (LEFT_OUT.contains(name)) {
            XmlParts.skip(xml);
        } else if (TEXT.equals(xml.getNamespaceURI())) {
            startText(name, xml);
        } else if (TABLE.equals(xml.getNamespaceURI())) {
            startTable(name);
        } else {
            styles.take(xml);
        }
    }

    private void startText(String name, XMLStreamReader xml) {
        String style = XmlParts.attribute(xml, "style-name");
        switch (name) {
            case "h" -> startParagraph(style, outline(XmlParts.attribute(xml, "outline-level")));
            case "p" -> startParagraph(style, styles.levelOf(style));
            case "span" -> {
                if (!open.isEmpty()) {
                    Deque<Boolean> bold = open.peek().bold;
                    bold.push(styles.isBold(style, bold.element()));
                }
            }
            case "s", "tab", "line-break" -> characters(" ");
            default -> {}
        }
    }

    private void startParagraph(String style, int level) {
        open.push(new Open(style, level, styles.isBold(style, false)));
    }

    private void startTable(String name) {
        switch (name) {
            case "table" -> draft.startTable();
            case "table-cell" -> draft.startCell();
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (TABLE.equals(xml.getNamespaceURI())) {
            switch (name) {
                case "table-row" -> draft.endRow();
                case "table" -> draft.endTable();
                default -> {}
            }
        } else if (TEXT.equals(xml.getNamespaceURI())) {
            if (name.equals("span") && !open.isEmpty()) {
                open.element().bold.poll();
            } else if ((name.equals("p") || name.equals("h")) && !open.isEmpty()) {
                finish(open.pop());
            }
        }
    }

    private void finish(Open paragraph) {
        if (!styles.isContents(paragraph.style)) {
            draft.add(paragraph.runs.finish(paragraph.level));
        }
    }

    private void characters(String run) {
        if (!open.isEmpty()) {
            Open paragraph = open.element();
            paragraph.runs.append(run, paragraph.bold.element());
        }
    }

    /** A heading without a level is one of the first. */
    private static int outline(String value) {
        return value.matches("[1-9]") ? Integer.parseInt(value) : 1;
    }
}
