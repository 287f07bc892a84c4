package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Heading;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** The headings to which the contents lead, each with a name of its own. */
final class Bookmarks {
    /** Deepest level in the contents. */
    static final int DEEPEST = 3;

    private final List<Heading> headings = new ArrayList<>();
    private final Map<Heading, Integer> numbers = new IdentityHashMap<>();

    static Bookmarks of(List<Block> blocks) {
        Bookmarks bookmarks = new Bookmarks();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= DEEPEST) {
                bookmarks.numbers.put(heading, bookmarks.headings.size() + 1);
                bookmarks.headings.add(heading);
            }
        }
        return bookmarks;
    }

    List<Heading> headings() {
        return headings;
    }

    String name(Heading heading) {
        return "_Toc" + (100_000 + numbers.getOrDefault(heading, 0));
    }

    /** Puts the bookmark around what has been written into the paragraph. */
    void mark(Heading heading, XWPFParagraph paragraph, Runnable writing) {
        Integer number = numbers.get(heading);
        if (number == null) {
            writing.run();
            return;
        }
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(name(heading));
        writing.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }
}
