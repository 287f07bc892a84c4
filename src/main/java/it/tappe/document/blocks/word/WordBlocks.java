package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.PlainText;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Spans;
import it.tappe.document.reading.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs and tables of a Word document, one after the other. */
final class WordBlocks {
    /** A longer heading is text in the wrong style. */
    private static final int MOST_WORDS = 40;

    private final WordText text;
    private final List<Block> blocks = new ArrayList<>();

    WordBlocks(WordText text) {
        this.text = text;
    }

    /** All that stands below the element. */
    List<Block> read(Element parent) {
        parent.children().forEach(this::take);
        return blocks;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The next thing of the body, a cell or a text box. */
    void take(Element element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> new WordTable(text).read(element).ifPresent(blocks::add);
            case "w:sdt" -> {
                if (!element.first("w:sdtPr", "w:docPartObj", "w:docPartGallery")
                        .attribute("val")
                        .equals("Table of Contents")) {
                    read(element.first("w:sdtContent"));
                }
            }
            case "w:customXml", "w:smartTag" -> read(element);
            case "w:ins", "w:moveTo" -> {
                text.findings().once(Loss.Kind.TRACKED_CHANGE);
                read(element);
            }
            case "w:del", "w:moveFrom" -> text.findings().once(Loss.Kind.TRACKED_CHANGE);
            case "mc:AlternateContent" -> read(WordDrawing.choice(element));
            case "m:oMathPara" -> add(new WordParagraph(text, "").read(element), Look.NORMAL, null);
            case "w:altChunk" -> text.findings().add(Loss.Kind.OTHER_DOCUMENT, "");
            default -> text.unknown(element);
        }
    }

    private void paragraph(Element paragraph) {
        Element properties = paragraph.first("w:pPr");
        String style = properties.first("w:pStyle").attribute("val");
        if (text.styles().isContents(style)) {
            return;
        }
        if (text.styles().isGuidance(style)) {
            String words = WordText.words(Element.around(paragraph));
            if (!words.isEmpty()) {
                text.findings().add(Loss.Kind.GUIDANCE, words);
            }
            return;
        }
        int level = level(properties, style);
        Optional<Item> item = item(properties, style);
        WordParagraph read = new WordParagraph(text, level > 0 ? "" : style).read(paragraph);
        if (level > 0 && Manuscript.wordsOf(PlainText.of(read.spans())) <= MOST_WORDS && !read.isBlank()) {
            Heading heading = new Heading(level, item.map(Item::label).orElse(""), Spans.withoutLook(read.spans()));
            text.findings().at(heading.title());
            blocks.add(heading);
            blocks.addAll(read.after());
        } else {
            add(read, text.styles().lookOf(style), item.orElse(null));
        }
    }

    private void add(WordParagraph read, Look look, @Nullable Item item) {
        if (!read.isBlank()) {
            blocks.add(new Line(look, item, read.spans()));
        }
        blocks.addAll(read.after());
    }

    private int level(Element properties, String style) {
        long outline = properties.first("w:outlineLvl").number("val", -1);
        return outline >= 0 ? (int) (outline + 1) % 10 : text.styles().levelOf(style);
    }

    private Optional<Item> item(Element properties, String style) {
        Element own = properties.first("w:numPr");
        Element numbering = own.exists() ? own : text.styles().numberingOf(style);
        if (!numbering.exists()) {
            return Optional.empty();
        }
        String id = numbering.first("w:numId").attribute("val");
        return text.lists().next(id, (int) numbering.first("w:ilvl").number("val", 0));
    }
}
