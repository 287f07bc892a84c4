package it.tappe.deliverable.upload;

import it.tappe.shared.Fields;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The next bytes of an upload, as they come.
 *
 * @param offset where they begin, as the sender wrote it
 */
public record Piece(@Nullable String offset, InputStream content) {
    /** The header that carries the offset. */
    public static final String OFFSET = "Upload-Offset";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** Where the piece begins, in bytes; refused with 422 when that is missing or no number. */
    long checkedOffset() {
        String text = offset == null ? "" : offset.strip();
        new Fields()
                .check(
                        NUMBER.matcher(text).matches(),
                        OFFSET,
                        "Nell’intestazione Upload-Offset va scritto da quale byte comincia il pezzo.")
                .refuseIfWrong();
        return Long.parseLong(text);
    }
}
