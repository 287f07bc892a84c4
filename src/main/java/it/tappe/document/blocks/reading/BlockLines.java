package it.tappe.document.blocks.reading;

import it.tappe.document.blocks.Block;
import it.tappe.document.blocks.Block.Cell;
import it.tappe.document.blocks.Block.Row;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the block in which a line of a manuscript stands: both tell the same text in the same order. */
final class BlockLines {
    private final List<String> lines;
    private final List<String> texts = new ArrayList<>();
    /** Of each text, the block in which it stands. */
    private final List<Integer> owners = new ArrayList<>();

    BlockLines(List<String> lines, List<Block> blocks) {
        this.lines = lines;
        for (int index = 0; index < blocks.size(); index++) {
            add(blocks.get(index), index);
        }
    }

    /** Index of the block; -1 when no block has this line. */
    int blockOf(int line) {
        String wanted = lines.get(line);
        long before = lines.subList(0, line).stream().filter(wanted::equals).count();
        int found = -1;
        for (int index = 0; index < texts.size(); index++) {
            if (texts.get(index).equals(wanted)) {
                found = owners.get(index);
                if (before-- == 0) {
                    return found;
                }
            }
        }
        return found;
    }

    private void add(Block block, int owner) {
        if (block instanceof Table table) {
            table.rows().forEach(row -> add(row, owner));
        } else {
            add(PlainText.of(block), owner);
        }
    }

    private void add(Row row, int owner) {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> !PlainText.lines(cell.blocks()).isEmpty())
                .toList();
        if (cells.size() == 1) {
            // One cell across the table is layout: a title in a frame, a box to write in.
            PlainText.lines(cells.get(0).blocks()).forEach(line -> add(line, owner));
        } else {
            add(
                    cells.stream()
                            .map(cell -> String.join(" ", PlainText.lines(cell.blocks())))
                            .collect(Collectors.joining(" | ")),
                    owner);
        }
    }

    private void add(String text, int owner) {
        if (!text.isEmpty()) {
            texts.add(text);
            owners.add(owner);
        }
    }
}
