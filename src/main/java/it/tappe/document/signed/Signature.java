package it.tappe.document.signed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <em>firma</em> as the file declares it: not verified.
 *
 * @param signer name in the certificate, never empty, at most {@link #LONGEST_NAME} characters
 * @param signedAt null when the file does not say it
 */
public record Signature(String signer, @Nullable Instant signedAt, Form form) {
    /** Characters of the longest name. */
    public static final int LONGEST_NAME = 200;

    /** Where the signature stands. */
    public enum Form {
        /** An envelope around the document: {@code .p7m}. */
        CADES,
        /** Within a PDF. */
        PADES
    }
}
