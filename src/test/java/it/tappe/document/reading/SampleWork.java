package it.tappe.document.reading;

import it.tappe.document.reading.FoundSection.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project work written in Markdown: blocks in order, and what a reader of any format has to find in it. */
record SampleWork(String name, List<Block> blocks) {
    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    /** What a block of text is. */
    enum Kind {
        TITLE,
        SECTION,
        SUBHEADING,
        TEXT,
        ROW
    }

    /** One paragraph, heading or row of a table, whose cells are separated by bars. */
    record Block(Kind kind, String text) {
        List<String> cells() {
            return Stream.of(text.split("\\|")).map(String::strip).toList();
        }

        String words() {
            return SampleWork.words(text);
        }
    }

    /** All works in the folder of the corpus. */
    static List<SampleWork> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .map(SampleWork::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Blocks of text below each section's heading, sub-headings left out, by the section's title. */
    Map<String, List<Block>> sections() {
        Map<String, List<Block>> sections = new TreeMap<>();
        List<Block> below = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Kind.SECTION) {
                below = new ArrayList<>();
                sections.put(block.text(), below);
            } else if (block.kind() == Kind.TEXT || block.kind() == Kind.ROW) {
                below.add(block);
            }
        }
        return sections;
    }

    State expected(String section) {
        List<Block> below = sections().get(section);
        if (below == null) {
            return State.MISSING;
        }
        int words = below.stream()
                .mapToInt(block -> Manuscript.wordsOf(block.text()))
                .sum();
        return words < FoundSection.FEWEST_WORDS ? State.EMPTY : State.PRESENT;
    }

    /** The words alone, as far as they are the same in every format. */
    static String words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return name;
    }

    private static SampleWork read(Path file) {
        try {
            List<Block> blocks = Files.readAllLines(file).stream()
                    .map(line -> line.replaceAll("\\*+", "").strip())
                    .filter(line -> !line.isEmpty() && !line.matches("[|:\\s-]+"))
                    .map(SampleWork::block)
                    .toList();
            return new SampleWork(file.getFileName().toString(), blocks);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Block block(String line) {
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            Kind kind = level == 1 ? Kind.TITLE : level == 2 ? Kind.SECTION : Kind.SUBHEADING;
            return new Block(kind, line.substring(level).strip());
        }
        if (line.startsWith("|")) {
            return new Block(Kind.ROW, line.replaceAll("^\\||\\|$", "").strip());
        }
        return new Block(Kind.TEXT, line.replaceFirst("^[-+] ", "• ").replaceFirst("^> ?", ""));
    }
}
