package it.tappe.document.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks (<em>segnalibri</em>) of a PDF: titles and how deep they stand. */
final class PdfBookmarks {
    /** More bookmarks than this are those of a broken file, or of one that goes round in circles. */
    private static final int MOST = 2_000;

    private final Map<String, Integer> levels = new HashMap<>();
    private int seen;

    private PdfBookmarks() {}

    /** The document's bookmarks; most documents have none. */
    static PdfBookmarks of(PDDocument document) {
        PdfBookmarks bookmarks = new PdfBookmarks();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks.take(outline, 1);
        }
        return bookmarks;
    }

    /** Level of the bookmark with this title, 1 the highest; 0 when there is none. */
    int levelOf(String title) {
        return levels.getOrDefault(plain(title), 0);
    }

    private void take(PDOutlineNode node, int level) {
        for (PDOutlineItem item = node.getFirstChild(); item != null && ++seen <= MOST; item = item.getNextSibling()) {
            String title = item.getTitle();
            if (title != null) {
                levels.putIfAbsent(plain(title), level);
            }
            if (level < Manuscript.Part.GUESSED) {
                take(item, level + 1);
            }
        }
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ITALIAN).replaceAll("[\\h\\v]+", " ").strip();
    }
}
