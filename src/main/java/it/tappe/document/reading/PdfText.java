package it.tappe.document.reading;

import it.tappe.document.signed.PdfSignatures;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF and puts its paragraphs together from the lines on the pages. */
final class PdfText {
    private static final long MOST_MEMORY = 32L << 20;
    private static final long MOST_TEMPORARY = 512L << 20;
    /** How far from the end the mark of the end may stand; some programs add bytes behind it. */
    private static final int END = 4096;

    private PdfText() {}

    /** Reads the document into the draft. A PDF that only restricts printing or copying opens, and is read. */
    static void read(Path file, ManuscriptDraft draft) throws IOException {
        refuseIfCutOff(file);
        PdfStreams.refuseIfSwollen(file);
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_TEMPORARY).streamCache)) {
            if (document.getNumberOfPages() == 0) {
                throw Refusals.damaged();
            }
            draft.sign(PdfSignatures.of(document));
            List<PdfLine> lines = PdfLines.of(document);
            PdfHeadings headings = PdfHeadings.of(lines, PdfBookmarks.of(document));
            new PdfParagraphs(headings, draft).take(lines);
        } catch (InvalidPasswordException locked) {
            throw Refusals.passwordProtected();
        }
    }

    /** PDFBox would mend a file that was cut off and silently read half of it. */
    private static void refuseIfCutOff(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(END, bytes.length());
            byte[] end = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(end);
            if (!new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw Refusals.damaged();
            }
        }
    }
}
