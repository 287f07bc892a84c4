package it.tappe.deliverable.receipt;

import it.tappe.shared.Refusal;
import it.tappe.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The <i>impronta</i> of a file.
 *
 * @param sha256 in hexadecimal, small letters
 */
public record Fingerprint(String sha256) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    /** As typed or pasted, in either case, with blanks and a PDF’s invisible breaks; refused at {@code fingerprint}. */
    public static Fingerprint read(String typed) {
        String bare = typed.replaceAll("[\\s\\p{Cf}]", "").toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(bare).matches()) {
            throw Refusal.Invalid.field(
                    "fingerprint", "Un’impronta SHA-256 ha 64 caratteri, solo cifre e lettere dalla a alla f.");
        }
        return new Fingerprint(bare);
    }

    /** Of a file that is read once and kept nowhere. */
    public static Fingerprint of(InputStream content) {
        try {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new Fingerprint(Sha256.hex(digest.digest()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
