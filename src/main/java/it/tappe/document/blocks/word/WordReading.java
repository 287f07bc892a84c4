package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Original;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Findings;
import it.tappe.document.reading.XmlParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;

/** Reads a Word document block by block, so that only one paragraph or table of its XML is in memory at a time. */
public final class WordReading {

    private final Findings findings = new Findings();
    private final Set<String> told = new HashSet<>();

    /** The file must be a Word document that has been looked through. */
    public static Original read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WordReading().read(new WordFile(zip));
        }
    }

    private Original read(WordFile file) throws IOException {
        String body = file.body();
        WordText text = new WordText(file, body, findings);
        WordBlocks blocks = new WordBlocks(text);
        XmlParts.readNeeded(file.zip(), body, xml -> {
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && depth == 2) {
                    Element element = Element.read(xml);
                    headsAndFeet(file, text, element);
                    blocks.take(element);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        });
        return new Original(blocks.blocks(), findings.losses());
    }

    private void headsAndFeet(WordFile file, WordText text, Element element) throws IOException {
        for (String kind : new String[] {"w:headerReference", "w:footerReference"}) {
            for (Element reference : element.below(kind)) {
                String part = text.relation(reference.attribute("id")).target();
                String words = WordText.words(file.part(part));
                if (told.add(words)) {
                    findings.headOrFoot(words);
                }
            }
        }
    }
}
