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

/** Reads the body of a Word document as a stream, so that its size in memory does not matter. */
final class DocxText {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    private final DocxStyles styles;
    private final ManuscriptDraft draft;
    private final Deque<Open> open = new ArrayDeque<>();
    /** Whether the next block of content is a table of contents. */
    private boolean inContents;

    /** A paragraph whose end has not come yet; one in a text box stands within another. */
    private static final class Open {
        private final Paragraph.Runs runs = new Paragraph.Runs();
        private String style = "";
        private int outline = -1;
        private boolean runBold;
        private boolean inRun;
        private boolean inText;
    }

    private DocxText(DocxStyles styles, ManuscriptDraft draft) {
        this.styles = styles;
        this.draft = draft;
    }

    /** Reads the document's body into the draft; throws when the package does not hold one. */
    static void read(Path file, ManuscriptDraft draft) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String body = PackageRelations.target(zip, "", "officeDocument", "word/document.xml");
            String stylesPart = PackageRelations.target(zip, body, "styles", "word/styles.xml");
            DocxText text = new DocxText(DocxStyles.read(zip, stylesPart), draft);
            XmlParts.readNeeded(zip, body, text::read);
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
        if (name.equals("Fallback")) {
            // The same text box once more, for old readers.
            XmlParts.skip(xml);
        } else if (NAMESPACES.contains(xml.getNamespaceURI())) {
            startBlock(name, xml);
            if (!open.isEmpty()) {
                startInParagraph(name, xml, open.peek());
            }
        }
    }

    private void startBlock(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "p" -> open.push(new Open());
            case "tbl" -> draft.startTable();
            case "tc" -> draft.startCell();
            // What stood there before a tracked change.
            case "pPrChange", "rPrChange", "moveFrom" -> XmlParts.skip(xml);
            case "docPartGallery" -> inContents = XmlParts.attribute(xml, "val").equals("Table of Contents");
            case "sdtContent" -> {
                if (inContents) {
                    XmlParts.skip(xml);
                }
                inContents = false;
            }
            default -> {}
        }
    }

    private void startInParagraph(String name, XMLStreamReader xml, Open paragraph) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> paragraph.style = XmlParts.attribute(xml, "val");
            case "outlineLvl" -> paragraph.outline = DocxStyles.outline(XmlParts.attribute(xml, "val"));
            case "r" -> {
                paragraph.inRun = true;
                paragraph.runBold = styles.isBold(paragraph.style);
            }
            case "rStyle" -> paragraph.runBold |= styles.isBold(XmlParts.attribute(xml, "val"));
            case "b" -> {
                if (paragraph.inRun) {
                    paragraph.runBold =
                            DocxStyles.onOff(XmlParts.attribute(xml, "val")).equals("on");
                }
            }
            case "t" -> paragraph.inText = true;
            case "tab", "br", "cr" -> paragraph.runs.append(" ", false);
            case "noBreakHyphen" -> paragraph.runs.append("-", false);
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) {
        if (!NAMESPACES.contains(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> endText();
            case "p" -> finish(open.pop());
            case "tr" -> draft.endRow();
            case "tbl" -> draft.endTable();
            default -> {}
        }
    }

    private void endText() {
        if (!open.isEmpty()) {
            open.element().inText = false;
        }
    }

    /** Takes the text as it comes, for one element may hold megabytes. */
    private void characters(String run) {
        if (!open.isEmpty() && open.element().inText) {
            open.element().runs.append(run, open.element().runBold);
        }
    }

    private void finish(Open paragraph) {
        if (styles.isContents(paragraph.style)) {
            return;
        }
        int level = paragraph.outline >= 0 ? (paragraph.outline + 1) % 10 : styles.levelOf(paragraph.style);
        draft.add(paragraph.runs.finish(level));
    }
}
