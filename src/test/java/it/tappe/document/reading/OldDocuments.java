package it.tappe.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes documents of Word 97 to 2003 and RTF. Each method writes one file into the folder and returns it. */
public final class OldDocuments {
    private OldDocuments() {}

    /** Word 97 with the five sections in the style "Heading 1", as LibreOffice writes it. */
    public static Path doc(Path dir) {
        return resource(dir, "word97.doc");
    }

    /**
     * Word 97 with the five headings each made otherwise: by style (below a table of contents), outline level, bold
     * letters, number (below a table of two by two) and capitals.
     */
    public static Path docOfManyLooks(Path dir) {
        return resource(dir, "word97-looks.doc");
    }

    /** Word 97 with a password. */
    public static Path encryptedDoc(Path dir) {
        Path file = dir.resolve("protetto.doc");
        Biff8EncryptionKey.setCurrentUserPassword("segreto");
        try (InputStream plain = Files.newInputStream(doc(dir));
                HWPFDocument document = new HWPFDocument(plain);
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    /** Word 97 with a VBA project where Word keeps it. */
    public static Path docWithMacros(Path dir) {
        Path file = doc(dir);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), false)) {
            DirectoryEntry vba = container.getRoot().createDirectory("Macros").createDirectory("VBA");
            vba.createDocument(
                    "ThisDocument", new ByteArrayInputStream("Sub AutoOpen()".getBytes(Charset.defaultCharset())));
            container.writeFilesystem();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    /** Word 97 of which only the first half arrived. */
    public static Path truncatedDoc(Path dir) {
        return UnfitDocuments.truncated(doc(dir), dir.resolve("troncato.doc"));
    }

    /** RTF with headings in the style "heading 1", written in the code page of Western Europe. */
    public static Path rtf(Path dir, LinkedHashMap<String, String> sections) {
        StringBuilder body = new StringBuilder();
        sections.forEach((heading, text) -> body.append("\\pard\\plain\\s1\\b " + rtf(heading) + "\\par\n")
                .append("\\pard\\plain\\s0 " + rtf(text) + "\\par\n"));
        return rtf(dir, "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}}" + body);
    }

    /** RTF with this between its header and its end. */
    static Path rtf(Path dir, String body) {
        String header =
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}";
        return UnfitDocuments.written(dir.resolve("documento.rtf"), header + body + "}\n");
    }

    /** RTF of which only the first half arrived. */
    public static Path truncatedRtf(Path dir) {
        return UnfitDocuments.truncated(rtf(dir, SampleDocuments.sections()), dir.resolve("troncato.rtf"));
    }

    private static String rtf(String text) {
        StringBuilder plain = new StringBuilder();
        for (char each : text.toCharArray()) {
            plain.append(each < 128 ? String.valueOf(each) : "\\u" + (int) each + "?");
        }
        return plain.toString();
    }

    private static Path resource(Path dir, String name) {
        try (InputStream stream = OldDocuments.class.getResourceAsStream("/document/" + name)) {
            Path file = dir.resolve(name);
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
