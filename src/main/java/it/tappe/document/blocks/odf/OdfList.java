package it.tappe.document.blocks.odf;

import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Item.Level;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of an OpenDocument text, with the lists within its items. */
final class OdfList {
    private final OdfBlocks blocks;
    private final OdfStyles styles;
    private final Element list;
    private final int[] numbers;

    OdfList(OdfBlocks blocks, OdfText text, Element list) {
        this.blocks = blocks;
        this.styles = text.styles();
        this.list = list;
        String style = list.attribute("style-name");
        boolean isContinued = list.attribute("continue-numbering").equals("true")
                || !list.attribute("continue-list").isEmpty();
        int[] before = text.numbers().get(style);
        this.numbers = isContinued && before != null ? before : new int[Item.MOST_LEVELS];
        text.numbers().put(style, numbers);
    }

    void read() {
        read(list, 0, styles.levels(list.attribute("style-name")));
    }

    private void read(Element part, int depth, List<Level> around) {
        String own = part.attribute("style-name");
        List<Level> levels = own.isEmpty() ? around : styles.levels(own);
        int level = Math.min(depth, Item.MOST_LEVELS - 1);
        for (Element item : part.children()) {
            boolean isFirst = item.is("text:list-item");
            for (Element content : item.children()) {
                if (content.is("text:list")) {
                    read(content, depth + 1, levels);
                } else if (content.is("text:p") || content.is("text:h")) {
                    paragraph(content, isFirst ? item(level, levels) : null);
                    isFirst = false;
                } else {
                    blocks.take(content);
                }
            }
        }
    }

    private void paragraph(Element paragraph, @Nullable Item item) {
        int level = paragraph.is("text:h")
                ? (int) Math.max(1, paragraph.number("outline-level", 1))
                : styles.levelOf(paragraph.attribute("style-name"));
        blocks.paragraph(paragraph, level, item);
    }

    private Item item(int level, List<Level> levels) {
        numbers[level] = numbers[level] == 0 ? levels.get(level).start() : numbers[level] + 1;
        for (int below = level + 1; below < numbers.length; below++) {
            numbers[below] = 0;
        }
        Level own = levels.get(level);
        String label = own.isBullet() ? Labels.bullet(own.pattern(), level) : Labels.numbered(levels, level, numbers);
        return new Item(System.identityHashCode(numbers), level, label, levels);
    }
}
