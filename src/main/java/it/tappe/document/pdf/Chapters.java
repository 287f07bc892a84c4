package it.tappe.document.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bookmarks of a print in parts: one for each chapter, the headings of its parts beneath it. */
final class Chapters {
    private final List<Map<String, Object>> outlines = new ArrayList<>();
    private String title = "";
    private List<Map<String, Object>> headings = new ArrayList<>();

    /** Adds a part's bookmarks, whose pages come after so many others. */
    void add(String chapter, PdfReader reader, int before) {
        if (outlines.isEmpty() || !chapter.equals(title)) {
            title = chapter;
            headings = new ArrayList<>();
            Map<String, Object> outline = new HashMap<>();
            outline.put("Title", chapter);
            outline.put("Action", "GoTo");
            outline.put("Page", (before + 1) + " Fit");
            outline.put("Open", "false");
            outline.put("Kids", headings);
            outlines.add(outline);
        }
        List<Map<String, Object>> own = SimpleBookmark.getBookmarkList(reader);
        if (own != null) {
            SimpleBookmark.shiftPageNumbersInRange(own, before, null);
            headings.addAll(own);
        }
    }

    /** Chapters without headings stand alone. */
    List<Map<String, Object>> outlines() {
        outlines.forEach(outline ->
                outline.values().removeIf(value -> value instanceof List<?> kids && kids.isEmpty()));
        return outlines;
    }
}
