package it.tappe.document.blocks;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The bytes of a picture. Two of them are the same only when they are one. */
public final class Image {
    private final Kind kind;
    private final byte[] bytes;

    /** Takes the bytes as they are; nobody changes them afterwards. */
    public Image(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** What pictures there are. */
    public enum Kind {
        /** Shown everywhere. */
        PNG("image/png"),
        /** Shown everywhere. */
        JPEG("image/jpeg"),
        /** Shown everywhere. */
        GIF("image/gif"),
        /** Drawings of Windows: shown by office programs only. */
        EMF("image/x-emf"),
        /** The same of older ones. */
        WMF("image/x-wmf");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /** For addresses that carry the picture. */
        public String mediaType() {
            return mediaType;
        }

        /** Whether browsers and PDF can show it. */
        public boolean isShownOnPages() {
            return this != EMF && this != WMF;
        }

        /** By the first bytes, never by a name. */
        public static Optional<Kind> of(byte[] bytes) {
            if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G')) {
                return Optional.of(PNG);
            } else if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
                return Optional.of(JPEG);
            } else if (startsWith(bytes, 0, 'G', 'I', 'F', '8')) {
                return Optional.of(GIF);
            } else if (startsWith(bytes, 0, 1, 0, 0, 0) && startsWith(bytes, 40, ' ', 'E', 'M', 'F')) {
                return Optional.of(EMF);
            } else if (startsWith(bytes, 0, 0xD7, 0xCD, 0xC6, 0x9A)) {
                return Optional.of(WMF);
            }
            return Optional.empty();
        }

        private static boolean startsWith(byte[] bytes, int from, int... start) {
            return bytes.length >= from + start.length
                    && Arrays.equals(
                            Arrays.stream(start).toArray(),
                            IntStream.range(from, from + start.length)
                                    .map(index -> bytes[index] & 0xFF)
                                    .toArray());
        }
    }

    public Kind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes;
    }
}
