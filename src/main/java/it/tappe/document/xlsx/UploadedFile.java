package it.tappe.document.xlsx;

import it.tappe.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * What an uploaded file must be before its cells are looked at. The bounds are counted here and not set in POI, whose
 * own are switches for the whole process; POI's check of the compression ratio works besides.
 */
final class UploadedFile {
    static final String DAMAGED =
            "Il file è danneggiato e non si può leggere: aprilo con Excel o LibreOffice, salvalo di nuovo e riprova.";

    private static final String TOO_LARGE = "Il file è troppo grande: può pesare al massimo 20 MB.";
    private static final String TOO_MUCH = "Il file, una volta aperto, è troppo grande: dividilo in più file.";
    private static final String OTHER = "Il file non è una cartella di lavoro di Excel (.xlsx).";
    private static final String OLD = "Il file è nel vecchio formato di Excel (.xls): salvalo come «Cartella di lavoro"
            + " di Excel (.xlsx)» e riprova.";
    private static final String PROTECTED = "Il file è protetto da password: salvalo senza password e riprova.";
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final long LARGEST_OPENED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    private UploadedFile() {}

    static Refusal refuse(String sentence) {
        return Refusal.Invalid.field("file", sentence);
    }

    /** Copies no more than is allowed. */
    static void copy(InputStream in, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            long copied = 0;
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > LARGEST) {
                    throw refuse(TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** Refuses what is no ZIP, and a ZIP that unpacks to more than its reading may cost. */
    static void check(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw refuse(TOO_LARGE);
            }
            FileMagic magic = FileMagic.valueOf(file.toFile());
            if (magic == FileMagic.OLE2) {
                throw refuse(isProtected(file) ? PROTECTED : OLD);
            }
            if (magic != FileMagic.OOXML) {
                throw refuse(OTHER);
            }
            measure(file);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : refuse(DAMAGED);
        }
    }

    /** Refuses documents, presentations and other packages that are no workbook, or one with macros. */
    static void checkIsWorkbook(OPCPackage parts) throws InvalidFormatException {
        var main = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.size() != 1) {
            throw refuse(OTHER);
        }
        var part = parts.getPart(main.getRelationship(0));
        if (part == null || !part.getContentType().equals(XSSFRelation.WORKBOOK.getContentType())) {
            throw refuse(OTHER);
        }
    }

    private static boolean isProtected(Path file) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            return parts.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
        }
    }

    /** Unpacks everything once into nothing: the sizes that a ZIP declares may be lies. */
    private static void measure(Path file) throws IOException {
        long opened = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw refuse(TOO_MUCH);
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        opened += read;
                        if (opened > LARGEST_OPENED) {
                            throw refuse(TOO_MUCH);
                        }
                    }
                }
            }
        }
    }
}
