package it.tappe.document.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import java.awt.Color;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Joins the parts of a long print into one file; until then they wait in temporary files, which it deletes. */
final class PdfBinder implements AutoCloseable {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float FROM_RIGHT = 18 * MILLIMETRE;
    /** The baseline on which the style sheet sets the footer. */
    private static final float FROM_BOTTOM = 15.2f * MILLIMETRE;

    private static final float SIZE = 8;
    private static final Color INK = new Color(0x455b71);

    private final BaseFont font;
    private final List<Part> parts = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    PdfBinder(BaseFont font) {
        this.font = font;
    }

    /** A part in its file. */
    private record Part(String title, String language, Path file, int pages) {}

    void add(String title, String language, Consumer<OutputStream> print) throws IOException {
        Path file = Files.createTempFile("tappe-print-", ".pdf");
        files.add(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            print.accept(out);
        }
        try (PdfReader reader = open(file)) {
            parts.add(new Part(title, language, file, reader.getNumberOfPages()));
        }
    }

    void bind(OutputStream out) throws IOException {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Nothing to print");
        }
        Document document = new Document();
        PdfCopy copy = new PdfCopy(document, out);
        describe(document, copy);
        document.open();
        int all = parts.stream().mapToInt(Part::pages).sum();
        Chapters chapters = new Chapters();
        int before = 0;
        for (Part part : parts) {
            try (PdfReader reader = open(part.file())) {
                chapters.add(part.title(), reader, before);
                for (int number = 1; number <= part.pages(); number++) {
                    addPage(copy, reader, number, "pagina " + (before + number) + " di " + all);
                }
                copy.freeReader(reader);
            }
            before += part.pages();
        }
        copy.setOutlines(chapters.outlines());
        document.close();
    }

    private void describe(Document document, PdfCopy copy) throws IOException {
        copy.setCloseStream(false);
        Part first = parts.get(0);
        try (PdfReader reader = open(first.file())) {
            Map<String, String> told = reader.getInfo();
            document.addTitle(told.getOrDefault("Title", ""));
            document.addAuthor(told.getOrDefault("Author", ""));
        }
        PdfEngine.describe(copy, first.language());
    }

    private void addPage(PdfCopy copy, PdfReader reader, int number, String count) throws IOException {
        PdfImportedPage page = copy.getImportedPage(reader, number);
        PdfCopy.PageStamp stamp = copy.createPageStamp(page);
        Rectangle size = reader.getPageSizeWithRotation(number);
        PdfContentByte over = stamp.getOverContent();
        over.beginText();
        over.setFontAndSize(font, SIZE);
        over.setColorFill(INK);
        over.showTextAligned(Element.ALIGN_RIGHT, count, size.getRight() - FROM_RIGHT, FROM_BOTTOM, 0);
        over.endText();
        stamp.alterContents();
        copy.addPage(page);
    }

    /** Reads the whole part: a reader that reads pages when they are asked for forgets what is stamped on them. */
    private static PdfReader open(Path file) throws IOException {
        return new PdfReader(file.toString());
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
