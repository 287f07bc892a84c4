package it.tappe.document.blocks;

import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Table;
import it.tappe.document.blocks.reading.Originals;
import it.tappe.document.reading.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes as the reports do, and says what became of them. */
public final class ReadOriginal {
    private ReadOriginal() {}

    public static Originals.Read read(byte[] bytes, String fileName) {
        try {
            Path folder = Files.createTempDirectory("tappe-original");
            Path file = Files.write(folder.resolve("x"), bytes);
            try {
                return originals().read(file, fileName);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Originals originals() {
        return new Originals(new DocumentReader());
    }

    /** Every word that stands in the blocks, their notes and descriptions too. */
    public static String words(List<Block> blocks) {
        List<String> words = new ArrayList<>(PlainText.lines(blocks));
        for (Block block : blocks) {
            if (block instanceof Line line) {
                spans(line.spans(), words);
            } else if (block instanceof Block.Heading heading) {
                spans(heading.spans(), words);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> words.add(words(cell.blocks()))));
            }
        }
        return String.join(" ", words);
    }

    private static void spans(List<Span> spans, List<String> words) {
        for (Span span : spans) {
            if (span instanceof Span.Note note) {
                words.add(PlainText.of(note.spans()));
            } else if (span instanceof Span.Picture picture) {
                words.add(picture.description());
            }
        }
    }
}
