package it.tappe.document.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF before it is opened: every packed stream but those of pictures, which are never unpacked here, is
 * inflated into nowhere and counted.
 */
final class PdfStreams {
    /** Bytes of all streams unpacked; the text and fonts of a long document take a tenth of it. */
    static final long MOST_BYTES = 256L << 20;

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    /** How far before its stream a dictionary is looked at. */
    private static final int DICTIONARY = 1024;

    private final ByteBuffer file;
    private final byte[] nowhere = new byte[8192];
    private long total;

    private PdfStreams(ByteBuffer file) {
        this.file = file;
    }

    /** Refuses a PDF that unpacks to far more than a document needs, or packs a stream twice over. */
    static void refuseIfSwollen(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).run();
        }
    }

    private void run() {
        for (int at = 0; at < file.limit() - KEYWORD.length - 2; at++) {
            if (isKeywordAt(at)) {
                String dictionary = textBefore(at);
                if (dictionary.matches("(?s).*/(?:FlateDecode|Fl)\\b.*/(?:FlateDecode|Fl)\\b.*")) {
                    throw Refusals.bomb();
                }
                if (!dictionary.contains("/Image")) {
                    count(at + KEYWORD.length);
                }
            }
        }
    }

    private boolean isKeywordAt(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (file.get(at + i) != KEYWORD[i]) {
                return false;
            }
        }
        return at == 0 || file.get(at - 1) != 'd';
    }

    /** The object's dictionary, from its last "obj" on. */
    private String textBefore(int at) {
        byte[] bytes = new byte[Math.min(DICTIONARY, at)];
        file.get(at - bytes.length, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf("obj")));
    }

    private void count(int afterKeyword) {
        int start = afterKeyword;
        while (start < file.limit() && (file.get(start) == '\r' || file.get(start) == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.slice(start, file.limit() - start));
            for (int read = inflater.inflate(nowhere); read > 0; read = inflater.inflate(nowhere)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw Refusals.bomb();
                }
            }
        } catch (DataFormatException otherwisePacked) {
            // Not packed this way, or not packed at all: then it takes no more room than the file.
        } finally {
            inflater.end();
        }
    }
}
