package it.tappe.document.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes documents as long as real project works, with all five sections. Each method writes one file. */
public final class LongDocuments {
    private static final String LINE =
            "La Provincia accompagna i Comuni del territorio nella formazione del personale, anno dopo anno.";
    private static final int LINES_OF_A_PAGE = 25;
    private static final int WORDS_OF_A_LINE = Manuscript.wordsOf(LINE);

    private LongDocuments() {}

    /** Words of the text of each section, when the document has so many pages. */
    public static int wordsOfASection(int pages) {
        return pages / SampleDocuments.REQUIRED.size() * LINES_OF_A_PAGE * WORDS_OF_A_LINE;
    }

    /** Word, a paragraph for each line, headings by style. */
    public static Path docx(Path dir, int pages) {
        return SampleDocuments.docx(dir.resolve("lungo.docx"), Map.of("", ""), (document, nothing) -> {
            SampleDocuments.style(document, "Heading1", "heading 1", style -> {});
            SampleDocuments.REQUIRED.forEach(title -> section(document, title, pages));
        });
    }

    private static void section(XWPFDocument document, String title, int pages) {
        SampleDocuments.paragraph(document, title, false).setStyle("Heading1");
        int lines = pages / SampleDocuments.REQUIRED.size() * LINES_OF_A_PAGE;
        for (int i = 0; i < lines; i++) {
            SampleDocuments.paragraph(document, LINE, false);
        }
    }

    /** PDF, headings in larger letters at the top of a page. */
    public static Path pdf(Path dir, int pages) {
        SamplePdf pdf = new SamplePdf();
        List<String> titles = SampleDocuments.REQUIRED;
        int each = pages / titles.size();
        for (int page = 0; page < each * titles.size(); page++) {
            if (page > 0) {
                pdf.nextPage();
            }
            if (page % each == 0) {
                pdf.bold(16, titles.get(page / each));
            }
            for (int i = 0; i < LINES_OF_A_PAGE; i++) {
                pdf.text(LINE);
            }
        }
        return pdf.save(dir.resolve("lungo.pdf"));
    }
}
