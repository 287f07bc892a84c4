package it.tappe.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What is wrong with a printed report, in words. */
public final class PdfFaults {
    private final PrintedPdf pdf;
    private final List<String> faults = new ArrayList<>();

    private PdfFaults(PrintedPdf pdf) {
        this.pdf = pdf;
    }

    /** None when it has a title, a language, bookmarks, embedded fonts, numbered pages and drawings for charts. */
    public static List<String> in(byte[] bytes) throws IOException {
        try (PrintedPdf pdf = new PrintedPdf(Loader.loadPDF(bytes))) {
            PdfFaults check = new PdfFaults(pdf);
            check.properties();
            check.fonts();
            check.pages();
            return check.faults;
        }
    }

    private void properties() {
        require(!blank(pdf.file().getDocumentInformation().getTitle()), "no title");
        require("it".equals(pdf.file().getDocumentCatalog().getLanguage()), "not in Italian");
        PDViewerPreferences preferences = pdf.file().getDocumentCatalog().getViewerPreferences();
        require(preferences != null && preferences.displayDocTitle(), "its window shows the file's name");
        PDDocumentOutline bookmarks = pdf.file().getDocumentCatalog().getDocumentOutline();
        require(bookmarks != null && bookmarks.hasChildren(), "no bookmarks");
        if (bookmarks != null) {
            bookmarks.children().forEach(one -> require(!blank(one.getTitle()), "a bookmark without a name"));
        }
    }

    private void fonts() throws IOException {
        for (PDFont font : pdf.fonts()) {
            require(font.isEmbedded(), "not embedded: " + font.getName());
            require(font.getCOSObject().containsKey("ToUnicode"), "its text cannot be copied: " + font.getName());
        }
        require(!pdf.fonts().isEmpty(), "no text");
    }

    private void pages() throws IOException {
        int pages = pdf.file().getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            String text = pdf.text(page);
            require(text.contains("pagina " + page + " di " + pages), "no number on page " + page);
            require(!PageEdge.isOverrun(pdf.file(), page), "something runs off page " + page);
            require(text.lines().filter(line -> !line.isBlank()).count() > 2, "nothing on page " + page);
            require(!text.contains("null") && !text.contains("\uFFFD"), "a value that is none on page " + page);
        }
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
