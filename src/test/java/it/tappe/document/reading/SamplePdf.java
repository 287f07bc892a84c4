package it.tappe.document.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes a PDF line by line from the top of each page. */
final class SamplePdf {
    /** Of this document alone: protecting it encrypts its fonts too. */
    private final PDType1Font regular = new PDType1Font(FontName.HELVETICA);

    private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = newPage();
    private float y = 680;

    /** One line in bold letters of this size. */
    SamplePdf bold(float size, String line) {
        return line(bold, size, line);
    }

    /** One line of the body. */
    SamplePdf text(String line) {
        return line(regular, 11, line);
    }

    /** One line in the body's letters at this height from the bottom, as headers and footers stand. */
    SamplePdf at(float height, String line) {
        write(regular, 9, line, height);
        return this;
    }

    /** A picture of the page instead of text, as a scanner makes it. */
    SamplePdf picture() {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            BufferedImage scanned = new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, scanned), 0, 0, 595, 842);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SamplePdf nextPage() {
        page = newPage();
        y = 680;
        return this;
    }

    Path save(Path file) {
        try (document) {
            document.save(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Saves it so that the user's password is needed to open it; an empty one only restricts what may be done. */
    Path saveProtected(Path file, String userPassword) {
        AccessPermission permission = new AccessPermission();
        permission.setCanPrint(false);
        try {
            document.protect(new StandardProtectionPolicy("proprietario", userPassword, permission));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return save(file);
    }

    private PDPage newPage() {
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        return added;
    }

    private SamplePdf line(PDType1Font font, float size, String line) {
        write(font, size, line, y);
        y -= 24;
        return this;
    }

    private void write(PDType1Font font, float size, String line, float height) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(70, height);
            content.showText(line);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
