package it.tappe.document.reading;

import static it.tappe.document.reading.SampleDocuments.sections;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that must be refused. Each method writes one file into the folder and returns it. */
public final class UnfitDocuments {
    private static final int MEGABYTE = 1 << 20;

    private UnfitDocuments() {}

    /** Word with a password, as Word 2010 and later encrypt it. */
    public static Path encryptedDocx(Path dir) {
        Path file = dir.resolve("protetto.docx");
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("segreto");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream body = encryptor.getDataStream(container)) {
                Files.copy(SampleDocuments.docx(dir, sections()), body);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** PDF that opens only with a password. */
    public static Path encryptedPdf(Path dir) {
        return new SamplePdf().text("Riservato").saveProtected(dir.resolve("protetto.pdf"), "segreto");
    }

    /** OpenDocument whose manifest says that its content is encrypted. */
    public static Path encryptedOdt(Path dir) {
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                + "</manifest:file-entry></manifest:manifest>";
        return SampleDocuments.odt(
                dir.resolve("protetto.odt"),
                "",
                "",
                Map.of("META-INF/manifest.xml", manifest, "content.xml", "\u0001\u0002 encrypted bytes"));
    }

    /** Word with a macro project in an otherwise plain package. */
    public static Path docxWithMacros(Path dir) {
        return docxWith(dir, "macro.docx", "word/vbaProject.bin", 10);
    }

    /** Word that says of itself that it may hold macros, named as one that may not. */
    public static Path docmNamedDocx(Path dir) {
        String plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return rewritten(dir.resolve("macro.docx"), dir, "[Content_Types].xml", part -> part.replace(plain, macros));
    }

    /** Word whose text refers to a file of the server. */
    public static Path docxWithExternalEntity(Path dir) {
        String type = "<!DOCTYPE x [<!ENTITY outside SYSTEM \"file:///etc/hostname\">]>";
        return rewritten(
                dir.resolve("esterno.docx"),
                dir,
                "word/document.xml",
                part -> part.replaceFirst("<w:document", type + "<w:document").replace("Comuni", "&outside;"));
    }

    /** Word of which a few bytes in the middle have changed. */
    public static Path corruptDocx(Path dir) {
        Path file = SampleDocuments.docx(dir, sections());
        try {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 40, (byte) 0x5a);
            return Files.write(dir.resolve("rovinato.docx"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenDocument with a Basic module. */
    public static Path odtWithMacros(Path dir) {
        return SampleDocuments.odt(
                dir.resolve("macro.odt"), "", "", Map.of("Basic/Standard/Modulo.xml", "<module>Sub Main</module>"));
    }

    /** Word that is small and unpacks to 200 megabytes. */
    public static Path docxBomb(Path dir) {
        return docxWith(dir, "bomba.docx", "word/media/image1.bmp", 200 * MEGABYTE);
    }

    /** PDF that is small and whose one page unpacks to 300 megabytes of blanks. */
    public static Path pdfBomb(Path dir) {
        byte[] blanks = new byte[MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        try (PDDocument document = new PDDocument()) {
            PDStream content = new PDStream(document);
            try (OutputStream packed = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 300; i++) {
                    packed.write(blanks);
                }
            }
            PDPage page = new PDPage();
            page.setContents(content);
            document.addPage(page);
            Path file = dir.resolve("bomba.pdf");
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word of which only the first half arrived. */
    public static Path truncatedDocx(Path dir) {
        return truncated(SampleDocuments.docx(dir, sections()), dir.resolve("troncato.docx"));
    }

    /** PDF of which only the first half arrived. */
    public static Path truncatedPdf(Path dir) {
        return truncated(SampleDocuments.pdf(dir, sections()), dir.resolve("troncato.pdf"));
    }

    /** OpenDocument that wants to show a file of the server. */
    public static Path odtWithExternalEntity(Path dir) {
        String content = SampleDocuments.odtContent(
                "<!DOCTYPE office:document-content [<!ENTITY outside SYSTEM \"file:///etc/hostname\">]>",
                "",
                "<text:p>&outside;</text:p>");
        return SampleDocuments.odt(dir.resolve("esterno.odt"), "", "", Map.of("content.xml", content));
    }

    /** Plain text that bears the name of a Word document. */
    public static Path textNamedDocx(Path dir) {
        return written(dir.resolve("appunti.docx"), "Premessa\nSolo testo, nessun documento.\n");
    }

    static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document with one more entry of so many zeros. */
    static Path docxWith(Path dir, String name, String entry, int zeros) {
        Path file = dir.resolve(name);
        try (ZipFile plain = new ZipFile(SampleDocuments.docx(dir, sections()).toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry each : Collections.list(plain.entries())) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                try (InputStream stream = plain.getInputStream(each)) {
                    zip.write(withType(stream.readAllBytes(), entry));
                }
            }
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[Math.min(zeros, MEGABYTE)];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A Word document of which one part reads otherwise. */
    private static Path rewritten(Path file, Path dir, String part, UnaryOperator<String> change) {
        try (ZipFile plain = new ZipFile(SampleDocuments.docx(dir, sections()).toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry each : Collections.list(plain.entries())) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                byte[] bytes = plain.getInputStream(each).readAllBytes();
                boolean changes = each.getName().equals(part);
                zip.write(changes ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Declares the entry's extension where the package lists its content types. */
    private static byte[] withType(byte[] part, String entry) {
        String extension = entry.substring(entry.lastIndexOf('.') + 1);
        String text = new String(part, UTF_8);
        return text.contains("</Types>")
                ? text.replace(
                                "</Types>",
                                "<Default Extension=\"" + extension + "\" ContentType=\"image/bmp\"/></Types>")
                        .getBytes(UTF_8)
                : part;
    }

    static Path truncated(Path whole, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(whole);
            return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
