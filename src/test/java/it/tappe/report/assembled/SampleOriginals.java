package it.tappe.report.assembled;

import static it.tappe.document.blocks.WordXml.box;
import static it.tappe.document.blocks.WordXml.chart;
import static it.tappe.document.blocks.WordXml.image;
import static it.tappe.document.blocks.WordXml.item;
import static it.tappe.document.blocks.WordXml.p;
import static it.tappe.document.blocks.WordXml.r;
import static it.tappe.document.blocks.WordXml.tbl;
import static it.tappe.document.blocks.WordXml.tc;

import it.tappe.document.blocks.WordXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as teams deliver them for one step. */
final class SampleOriginals {
    private SampleOriginals() {}

    /** Word for Step 1 with everything that can stand in it. */
    static byte[] firstStep() {
        WordXml word = new WordXml();
        String link = word.link("https://www.provincia.example/dati");
        return word.add(
                        p("Relazione del gruppo di lavoro"),
                        p("Titolo1", "1. Premessa"),
                        "<w:p>" + r("La Provincia accompagna i Comuni della montagna")
                                + word.footnote("Sono sessantuno.")
                                + r(
                                        ", che da soli non hanno il personale per programmare la formazione. I dati stanno nel ")
                                + "<w:hyperlink r:id=\"" + link + "\">" + r("sito della Provincia") + "</w:hyperlink>"
                                + r(".") + word.comment("Aggiornare i dati") + "</w:p>",
                        item(1, 0, "Rilevare i fabbisogni dei Comuni."),
                        item(1, 1, "Con un questionario."),
                        item(1, 1, "Con i tavoli di confronto."),
                        item(1, 0, "Programmare i corsi insieme."),
                        p("Titolo1", "2. Lo stato dell’arte nella provincia"),
                        p("Titolo2", "2.1 I Comuni"),
                        p("I Comuni sono piccoli e lontani fra loro: la metà ha meno di mille abitanti."),
                        p("Didascalia", "Tabella 1 – I corsi dell’anno"),
                        tbl(
                                3,
                                "<w:trPr><w:tblHeader/></w:trPr>" + tc("", p("Comuni")) + tc("", p("Corsi"))
                                        + tc("", p("Ore")),
                                tc("<w:vMerge w:val=\"restart\"/>", p("Fino a mille abitanti"))
                                        + tc("", p("4"))
                                        + tc("", p("16")),
                                tc("<w:vMerge/>", p("")) + tc("", p("2")) + tc("", p("8")),
                                tc("", p("Totale"))
                                        + tc("<w:gridSpan w:val=\"2\"/>", p("sei corsi, ventiquattro ore"))),
                        p("Titolo2", "2.2 I corsi"),
                        "<w:p>" + word.picture("png", image("png"), "Le colonne dei corsi") + "</w:p>",
                        p("Didascalia", "Figura 1 – I corsi per anno"),
                        chart("Andamento della spesa"),
                        box(p("Da ricordare: i corsi obbligatori.")),
                        "<w:p>" + r("La spesa è ")
                                + "<w:del w:id=\"1\"><w:r><w:delText>piccola</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\">" + r("dispersa") + "</w:ins>" + r(".") + "</w:p>")
                .bytes();
    }

    /** A step's template with one sentence below its sections' titles. */
    static byte[] filledIn(byte[] template) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().isEmpty() && paragraph.getStyle() == null)
                    // The first closes the table at the head.
                    .skip(1)
                    .forEach(paragraph -> paragraph.createRun().setText("Scritto nel modello."));
            document.write(out);
            return out.toByteArray();
        }
    }
}
