package it.tappe.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Fills in a Word document that somebody else has written: {@code {{provincia}}} becomes the value of that name, in the
 * text and in the head and foot of its pages. Everything else of the file is copied as it is.
 */
public final class DocxPlaceholders {
    private static final Pattern FILLED_IN = Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");
    /** A part that is larger is copied as it is: some thousand pages, which no template has. */
    private static final int MOST_BYTES = 8 << 20;

    private DocxPlaceholders() {}

    /**
     * The document with its placeholders filled in; a name without a value stays as it is, and so does a file that is no
     * readable Word document.
     *
     * @param values by name, in small letters
     */
    public static byte[] fill(byte[] document, Map<String, String> values) {
        ByteArrayOutputStream filled = new ByteArrayOutputStream(document.length + 1024);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream out = new ZipOutputStream(filled)) {
            boolean changed = false;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                byte[] result = isFilledIn(entry, part) ? PlaceholderPart.fill(part, values) : part;
                changed |= result != part;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(result);
            }
            if (!changed) {
                return document;
            }
        } catch (ZipException unreadable) {
            return document;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return filled.toByteArray();
    }

    private static boolean isFilledIn(ZipEntry entry, byte[] part) {
        return part.length <= MOST_BYTES && FILLED_IN.matcher(entry.getName()).matches();
    }
}
