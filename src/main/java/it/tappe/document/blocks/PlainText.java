package it.tappe.document.blocks;

import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The bare words of blocks. */
public final class PlainText {
    private PlainText() {}

    /** On one line, without labels of lists and without notes; a table's cells one after the other. */
    public static String of(Block block) {
        if (block instanceof Heading heading) {
            return of(heading.spans());
        } else if (block instanceof Line line) {
            return of(line.spans());
        } else if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .map(PlainText::of)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return "";
    }

    /** The words of a paragraph on one line. */
    public static String of(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Span.Words words) {
                text.append(words.text());
            }
        }
        return oneLine(text.toString());
    }

    /** Every paragraph of the blocks, those in tables too, in order; empty ones are left out. */
    public static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::blocks)
                        .forEach(cell -> lines.addAll(lines(cell)));
            } else if (!of(block).isEmpty()) {
                lines.add(of(block));
            }
        }
        return lines;
    }

    /** Without characters that take no room, blanks made one. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\u00AD\\u200B\\u200C\\u200D\\uFEFF]", "")
                .replaceAll("[\\h\\v]+", " ")
                .strip();
    }
}
