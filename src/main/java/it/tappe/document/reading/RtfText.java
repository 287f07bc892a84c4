package it.tappe.document.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/** Reads an RTF document as a stream: nothing in it is executed, fetched or unpacked. */
final class RtfText {
    /** Groups within groups; Word stays below 50. */
    private static final int DEEPEST = 1_000;

    /** Groups that hold no text of the body, beside those that an asterisk marks as such. */
    private static final Set<String> LEFT_OUT = Set.of(
            "colortbl",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "pict",
            "objdata",
            "nonshppict",
            "listtext",
            "pntext",
            "xe",
            "tc",
            "filetbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "txe",
            "rxe");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("line", " "),
            Map.entry("~", " "),
            Map.entry("_", "-"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"));

    private final RtfScanner scanner;
    private final RtfStyles styles = new RtfStyles();
    private final RtfFonts fonts = new RtfFonts();
    private final EndMarks tables;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final RtfLetters letters = new RtfLetters();
    private RtfGroup group = new RtfGroup();
    private Paragraph.Runs runs = new Paragraph.Runs();

    private RtfText(InputStream stream, ManuscriptDraft draft) {
        this.scanner = new RtfScanner(stream);
        this.tables = new EndMarks(draft);
    }

    /** Reads the document into the draft; throws when its last group has no end. */
    static void read(Path file, ManuscriptDraft draft) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            new RtfText(stream, draft).read();
        }
    }

    private void read() throws IOException {
        do {
            switch (scanner.next()) {
                case OPEN -> open();
                case CLOSE -> close();
                case CONTROL -> control(scanner.word());
                case BYTE -> letters.take(scanner.parameter(0));
                case END -> throw new EOFException();
            }
        } while (!groups.isEmpty());
        endParagraph();
        tables.finish();
    }

    private void open() {
        write();
        if (groups.size() == DEEPEST) {
            throw Refusals.damaged();
        }
        groups.push(group);
        group = group.inner();
        if (group.isIn(RtfGroup.Table.STYLES)) {
            styles.start();
        }
    }

    private void close() {
        write();
        if (group.isIn(RtfGroup.Table.STYLES)) {
            styles.end();
        }
        group = groups.pop();
    }

    private void control(String word) throws IOException {
        String character = CHARACTERS.get(word);
        if (character != null) {
            letters.take(character, this::write);
        } else if (word.equals("u")) {
            int code = scanner.parameter(0);
            letters.takeUnicode((char) code, group.replaced, this::write);
        } else if (word.equals("bin")) {
            scanner.skip(scanner.parameter(0));
        } else {
            write();
            command(word);
        }
    }

    private void command(String word) {
        switch (word) {
            case "*" -> group.leaveOut();
            case "stylesheet" -> group.enter(RtfGroup.Table.STYLES);
            case "fonttbl" -> group.enter(RtfGroup.Table.FONTS);
            case "fcharset" -> fonts.add(group.font, scanner.parameter(0));
            case "ansicpg" -> fonts.documentIn("windows-" + scanner.parameter(1252));
            case "mac" -> fonts.documentIn("x-MacRoman");
            case "pc" -> fonts.documentIn("IBM437");
            case "pca" -> fonts.documentIn("IBM850");
            default -> {
                if (LEFT_OUT.contains(word)) {
                    group.leaveOut();
                } else if (group.isIn(RtfGroup.Table.STYLES)) {
                    styles.take(scanner);
                } else if (!group.take(scanner) && group.isBody()) {
                    end(word);
                }
            }
        }
    }

    private void end(String word) {
        switch (word) {
            case "par", "sect", "page", "nestcell" -> endParagraph();
            case "cell" -> {
                group.inTable = true;
                endParagraph();
                tables.endCell();
            }
            case "row" -> tables.endRow();
            default -> {}
        }
    }

    /** Hands on the letters read so far, in the look that they had until now. */
    private void write() {
        String text = letters.finish(fonts.of(group.font));
        if (text.isEmpty()) {
            return;
        }
        if (group.isIn(RtfGroup.Table.STYLES)) {
            styles.take(text);
        } else if (group.isBody() && !group.hidden) {
            runs.append(text, group.bold);
        }
    }

    private void endParagraph() {
        write();
        int level = group.outline >= 0 ? (group.outline + 1) % 10 : styles.levelOf(group.style);
        Paragraph paragraph = runs.finish(level);
        runs = new Paragraph.Runs();
        if (!styles.isContents(group.style)) {
            tables.add(paragraph, group.inTable);
        }
    }
}
