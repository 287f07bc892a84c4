package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Contents;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.NewPage;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.Item;
import it.tappe.document.docx.DocxStyle;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes blocks one after the other into one place. */
final class BlockWriter {
    private final Place place;
    private final SpanWriter spans;
    private final ListWriter lists;
    private final Bookmarks bookmarks;
    private boolean isNewPage;

    BlockWriter(Place place, SpanWriter spans, ListWriter lists, Bookmarks bookmarks) {
        this.place = place;
        this.spans = spans;
        this.lists = lists;
        this.bookmarks = bookmarks;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    /** Writes the same way into a cell. */
    BlockWriter in(Place other) {
        return new BlockWriter(other, spans, lists, bookmarks);
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Line line) {
            line(line);
        } else if (block instanceof Table table) {
            new TableWriter(this).write(table, place);
            // Two tables without a paragraph between them would become one; a cell ends with a paragraph.
            XWPFParagraph after = place.paragraph();
            after.setStyle((place.isCell() ? DocxStyle.TABLE : DocxStyle.NORMAL).id());
            after.setSpacingAfter(0);
        } else if (block instanceof Contents) {
            ContentsWriter.write(place, bookmarks);
        } else if (block instanceof NewPage) {
            isNewPage = true;
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = paragraph(DocxStyle.heading(Math.min(4, heading.level())));
        bookmarks.mark(heading, paragraph, () -> {
            if (!heading.label().isEmpty()) {
                spans.plain(paragraph, heading.label() + " ");
            }
            spans.write(heading.spans(), paragraph, place.width());
        });
    }

    private void line(Line line) {
        XWPFParagraph paragraph = paragraph(style(line));
        Item item = line.item();
        if (item != null) {
            lists.mark(paragraph, item);
        } else if (line.isPicture()) {
            paragraph.setKeepNext(!place.isCell());
        }
        spans.write(line.spans(), paragraph, place.width());
    }

    private DocxStyle style(Line line) {
        if (line.item() != null) {
            return DocxStyle.LIST;
        }
        return switch (line.look()) {
            case NORMAL -> place.isCell() ? DocxStyle.TABLE : DocxStyle.NORMAL;
            case TITLE -> DocxStyle.TITLE;
            case SUBTITLE -> DocxStyle.SUBTITLE;
            case CAPTION -> DocxStyle.CAPTION;
            case REMARK -> DocxStyle.REMARK;
        };
    }

    private XWPFParagraph paragraph(DocxStyle style) {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(style.id());
        if (isNewPage) {
            paragraph.setPageBreak(true);
            isNewPage = false;
        }
        return paragraph;
    }
}
