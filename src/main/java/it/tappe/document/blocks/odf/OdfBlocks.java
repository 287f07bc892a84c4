package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.PlainText;
import it.tappe.document.blocks.Span.Letters;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Spans;
import it.tappe.document.reading.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs, lists and tables of an OpenDocument text, one after the other. */
final class OdfBlocks {
    /** A longer heading is text in the wrong style. */
    private static final int MOST_WORDS = 40;

    private final OdfText text;
    private final List<Block> blocks = new ArrayList<>();

    OdfBlocks(OdfText text) {
        this.text = text;
    }

    List<Block> read(Element parent) {
        parent.children().forEach(this::take);
        return blocks;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The next thing of the body, a cell or a box. */
    void take(Element element) {
        switch (element.name()) {
            case "text:h" -> paragraph(element, (int) Math.max(1, element.number("outline-level", 1)), null);
            case "text:p" -> paragraph(element, text.styles().levelOf(element.attribute("style-name")), null);
            case "text:list" -> new OdfList(this, text, element).read();
            case "table:table" -> {
                Block.Table table = new OdfTable(text).read(element);
                if (!table.rows().isEmpty()) {
                    blocks.add(table);
                }
            }
            case "text:section" -> read(element);
            case "text:tracked-changes" -> text.findings().once(Loss.Kind.TRACKED_CHANGE);
            case "draw:frame", "draw:custom-shape", "draw:g" -> loose(element);
            case "text:table-of-content", "office:forms" -> {}
            default -> {
                if (!words(element).isEmpty()) {
                    text.findings().add(Loss.Kind.OTHER, words(element));
                }
            }
        }
    }

    /** What is fixed to the page and not to a paragraph. */
    private void loose(Element frame) {
        Spans spans = new Spans();
        List<Block> after = new ArrayList<>();
        new OdfFrame(text, spans, after).take(frame);
        if (!spans.isBlank()) {
            blocks.add(new Line(Look.NORMAL, null, spans.all()));
        }
        blocks.addAll(after);
    }

    /** @param item when it is the first paragraph of one */
    void paragraph(Element paragraph, int level, @Nullable Item item) {
        String style = paragraph.attribute("style-name");
        if (text.styles().isGuidance(style)) {
            if (!paragraph.text().isBlank()) {
                text.findings().add(Loss.Kind.GUIDANCE, paragraph.text());
            }
            return;
        }
        if (text.styles().isContents(style)) {
            return;
        }
        Letters letters = level > 0 ? Letters.PLAIN : text.styles().letters(style, Letters.PLAIN);
        OdfParagraph read = new OdfParagraph(text).read(paragraph, letters);
        if (!read.isBlank() && level > 0 && Manuscript.wordsOf(PlainText.of(read.spans())) <= MOST_WORDS) {
            Heading heading = new Heading(level, item == null ? "" : item.label(), Spans.withoutLook(read.spans()));
            text.findings().at(heading.title());
            blocks.add(heading);
        } else if (!read.isBlank()) {
            blocks.add(new Line(text.styles().lookOf(style), item, read.spans()));
        }
        blocks.addAll(read.after());
    }

    /** All words below an element, paragraphs apart. */
    static String words(Element element) {
        return Stream.of("text:h", "text:p")
                .flatMap(name -> element.below(name).stream())
                .map(Element::text)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
