package it.tappe.document.blocks.reading;

import it.tappe.document.blocks.Original;
import it.tappe.document.blocks.odf.OdtReading;
import it.tappe.document.blocks.word.WordReading;
import it.tappe.document.reading.DocumentReader;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.signed.SignedFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads what teams have handed in with all that can be carried over. */
@Singleton
public class Originals {
    private final DocumentReader reader;

    /** Reads through this reader. */
    public Originals(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * A file twice: as its text goes, cut at its headings, and block by block.
     *
     * @param manuscript without parts when nothing can be read
     */
    public record Read(List<String> lines, Manuscript manuscript, Original original) {}

    /**
     * Reads a file, signed or not. Nothing is kept and the file is left as it is.
     *
     * @throws it.tappe.shared.Refusal.Invalid as {@link DocumentReader#read} does
     */
    public Read read(Path file, String fileName) {
        Manuscript manuscript = reader.read(file, fileName);
        return new Read(manuscript.lines(), manuscript, original(file, manuscript));
    }

    private static Original original(Path file, Manuscript manuscript) {
        try (SignedFile opened = SignedFile.open(file)) {
            return switch (manuscript.type()) {
                case DOCX -> WordReading.read(opened.content());
                case ODT -> OdtReading.read(opened.content());
                case DOC, RTF, PDF -> ManuscriptBlocks.of(manuscript);
            };
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // The text at least could be read: parsers of foreign files fail in every way there is.
            return ManuscriptBlocks.of(manuscript);
        }
    }
}
