package it.tappe.document.signed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** The bytes of a file in Cryptographic Message Syntax, be they written as such, as Base64 or as PEM. */
final class CmsBytes {
    /** How much is looked at to tell what a file is. */
    private static final int START = 256;

    private static final String PEM = "-----BEGIN";
    /** Tag, length and value of the object identifiers 1.2.840.113549.1.7.*, their last number left out. */
    private static final byte[] PKCS7 = {6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7};

    private static final int SIGNED_DATA = 2;

    private CmsBytes() {}

    /** What a file is by its first bytes. */
    enum Kind {
        /** Holds a signed document, or should. */
        SIGNED,
        /** Encrypted, or another kind of message that holds no signed document. */
        OTHER,
        /** No such message at all. */
        NONE
    }

    static Kind kindOf(Path file) throws IOException {
        byte[] start;
        try (InputStream stream = open(file)) {
            start = stream.readNBytes(START / 4);
        } catch (IllegalArgumentException notBase64) {
            return Kind.NONE;
        }
        int at = afterLength(start);
        boolean message = start.length > at + PKCS7.length
                && start[0] == 0x30
                && Arrays.equals(start, at, at + PKCS7.length, PKCS7, 0, PKCS7.length);
        if (!message) {
            return Kind.NONE;
        }
        return start[at + PKCS7.length] == SIGNED_DATA ? Kind.SIGNED : Kind.OTHER;
    }

    /** The message's bytes; those of the file as they are when it is neither Base64 nor PEM. */
    static InputStream open(Path file) throws IOException {
        String start = start(file);
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        if (start.startsWith(PEM)) {
            for (int each = stream.read(); each >= 0 && each != '\n'; each = stream.read()) {}
            return Base64.getMimeDecoder().wrap(new UntilDash(stream));
        }
        // Every sequence of more than 127 bytes, written as Base64, begins with M.
        boolean base64 = start.matches("(?s)M[A-Za-z0-9+/=\\s]*") && start.length() > PKCS7.length;
        return base64 ? Base64.getMimeDecoder().wrap(stream) : stream;
    }

    private static String start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(START), StandardCharsets.ISO_8859_1).stripLeading();
        }
    }

    /** Index behind the tag and the length of the outermost sequence. */
    private static int afterLength(byte[] start) {
        int length = start.length < 2 ? 0 : start[1] & 0xff;
        return length > 0x80 && length < 0x88 ? 2 + length - 0x80 : 2;
    }

    /** Ends where the line "-----END …" begins, whose letters would be taken for more content. */
    private static final class UntilDash extends FilterInputStream {
        private boolean ended;

        private UntilDash(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int each = ended ? -1 : super.read();
            ended = each < 0 || each == '-';
            return ended ? -1 : each;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = 0;
            for (; count < most; count++) {
                int each = read();
                if (each < 0) {
                    break;
                }
                into[from + count] = (byte) each;
            }
            return count == 0 && most > 0 ? -1 : count;
        }
    }
}
