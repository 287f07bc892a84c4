package it.tappe.document.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the body of a Word 97-2003 document paragraph by paragraph. Text boxes, which stand apart, are left out. */
final class DocText {
    /** Storages within storages; those of real documents stay below 10. */
    private static final int DEEPEST = 50;

    private static final int OUTLINE_LEVELS = 9;
    private static final char CELL_END = '\u0007';
    private static final char LINE_BREAK = '\u000B';
    private static final char FIELD_START = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char HARD_HYPHEN = '\u001E';

    private final StyleSheet styles;
    private final EndMarks tables;
    /** For each open field whether its result has begun; what stands before is its code. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private DocText(StyleSheet styles, ManuscriptDraft draft) {
        this.styles = styles;
        this.tables = new EndMarks(draft);
    }

    /** Reads the document's body into the draft; throws when the container does not hold one. */
    static void read(Path file, ManuscriptDraft draft) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (hasMacros(container.getRoot(), 0)) {
                throw Refusals.macros();
            }
            HWPFDocument document = new HWPFDocument(container);
            new DocText(document.getStyleSheet(), draft).take(document.getRange());
        } catch (EncryptedDocumentException locked) {
            throw Refusals.passwordProtected();
        } catch (OldFileFormatException older) {
            throw Refusals.unsupported("un documento di Word 95 o precedente");
        }
    }

    /** A VBA project lies in a storage of its own, wherever that stands. */
    private static boolean hasMacros(DirectoryEntry storage, int depth) {
        if (depth > DEEPEST) {
            throw Refusals.damaged();
        }
        for (Entry entry : storage) {
            String name = entry.getName().toUpperCase(Locale.ROOT);
            if (name.equals("VBA") || name.equals("MACROS") || name.startsWith("_VBA_PROJECT")) {
                return true;
            }
            if (entry instanceof DirectoryEntry inner && hasMacros(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private void take(Range body) {
        for (int i = 0; i < body.numParagraphs(); i++) {
            take(body.getParagraph(i));
        }
        tables.finish();
    }

    private void take(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        // Rows of a table within a cell follow one another in that cell.
        boolean outer = paragraph.getTableLevel() <= 1;
        if (paragraph.isTableRowEnd()) {
            if (outer) {
                tables.endRow();
            }
            return;
        }
        StyleDescription style = styles.getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().split(",", 2)[0];
        Paragraph read = read(paragraph, levelOf(paragraph.getLvl(), name));
        if (!HeadingNames.isContents(name)) {
            tables.add(read, paragraph.isInTable());
        }
        if (outer && paragraph.text().indexOf(CELL_END) >= 0) {
            tables.endCell();
        }
    }

    /** By its outline level, else by the name of its style, which has other names behind commas. */
    private static int levelOf(int outline, String style) {
        return outline >= 0 && outline < OUTLINE_LEVELS ? outline + 1 : HeadingNames.levelOf(style);
    }

    private Paragraph read(Range paragraph, int level) {
        Paragraph.Runs runs = new Paragraph.Runs();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = visible(run.text());
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                runs.append(text, run.isBold());
            }
        }
        return runs.finish(level);
    }

    /** What a reader sees of a run: no codes of fields, no marks of pictures, notes and ends. */
    private String visible(String run) {
        StringBuilder text = new StringBuilder();
        for (char each : run.toCharArray()) {
            switch (each) {
                case FIELD_START -> fields.push(false);
                case FIELD_RESULT -> {
                    if (fields.poll() != null) {
                        fields.push(true);
                    }
                }
                case FIELD_END -> fields.poll();
                case LINE_BREAK, '\t' -> text.append(' ');
                case HARD_HYPHEN -> text.append('-');
                default -> {
                    if (each >= ' ' && !fields.contains(false)) {
                        text.append(each);
                    }
                }
            }
        }
        return text.toString();
    }
}
