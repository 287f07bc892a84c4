package it.tappe.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a zip package before any parser opens it: every entry is unpacked into nowhere and counted, eight
 * kilobytes at a time. The package is read by its central directory, as the parsers read it afterwards, so that entries
 * which overlap are counted as often as they are listed.
 */
final class PackageInspection {
    /** Entries of one package; a long document with hundreds of images stays below 1,000. */
    static final int MOST_ENTRIES = 5_000;
    /** Bytes of all entries unpacked. */
    static final long MOST_BYTES = 300L << 20;
    /** Bytes of one XML part unpacked: some forty thousand pages. */
    static final long MOST_XML_BYTES = 64L << 20;
    /** Bytes that are always fine, however well they were packed. */
    static final long FINE_BYTES = 16L << 20;
    /** Unpacked bytes for each byte of the file, from {@link #FINE_BYTES} on. Real documents stay below 30. */
    static final long MOST_RATIO = 100;

    private final long fileBytes;
    private long total;

    private PackageInspection(long fileBytes) {
        this.fileBytes = fileBytes;
    }

    /** Refuses a package that is damaged, or that unpacks to far more than a document needs. */
    static void refuseIfSwollen(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        PackageInspection inspection = new PackageInspection(Files.size(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Refusals.bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!names.add(entry.getName())) {
                    // Two readers of one package could see two different documents.
                    throw Refusals.damaged();
                }
                inspection.count(zip, entry);
            }
        } catch (ZipException notZip) {
            throw Refusals.damaged();
        }
    }

    /**
     * Refuses a package of an office program that carries macros or document types, or is protected by a password. Any
     * other zip is let through, for it is refused by its type.
     */
    static void refuseIfUnsafe(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null) {
                return;
            }
            // An OpenDocument file is encrypted part by part; its manifest, which stays readable, says so.
            if (XmlParts.hasElement(zip, "META-INF/manifest.xml", "encryption-data")) {
                throw Refusals.passwordProtected();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isMacro(entry)) {
                    throw Refusals.macros();
                }
                if (isXml(entry) && XmlParts.hasDocumentType(zip, entry)) {
                    throw Refusals.externalParts();
                }
            }
        }
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        long most = isXml(entry) ? MOST_XML_BYTES : MOST_BYTES;
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[8192];
        long bytes = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                checksum.update(buffer, 0, read);
                bytes += read;
                total += read;
                boolean swollen = total > FINE_BYTES && total > MOST_RATIO * fileBytes;
                if (bytes > most || total > MOST_BYTES || swollen) {
                    throw Refusals.bomb();
                }
            }
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw Refusals.damaged();
        }
    }

    private static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf");
    }

    /** VBA projects of Office files; Basic libraries and scripts of OpenDocument files. */
    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || (!entry.isDirectory() && (name.startsWith("basic/") || name.startsWith("scripts/")));
    }
}
