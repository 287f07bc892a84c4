package it.tappe.store;

import it.tappe.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads a piece into memory before anything is locked: a slow or broken connection holds up nobody else. */
final class Pieces {
    private static final int BUFFER = 64 * 1024;

    private Pieces() {}

    /**
     * The bytes that came: all of them, or those before the connection broke.
     *
     * @throws Refusal.Invalid when there are more than {@code most}; read to the end nevertheless, so that the sender
     *     gets to see the refusal
     */
    static ByteBuffer read(InputStream content, int most) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        long length = 0;
        try {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                length += read;
                if (length <= most) {
                    piece.write(buffer, 0, read);
                }
            }
        } catch (IOException broken) {
            // whoever sent it asks how far it came and goes on from there
        }
        if (length > most) {
            throw Refusal.Invalid.field("body", "Un pezzo può essere lungo al massimo 4 MB.");
        }
        return ByteBuffer.wrap(piece.toByteArray());
    }
}
