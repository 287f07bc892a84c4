package it.tappe.store;

import it.tappe.shared.Refusal;
import java.io.InputStream;

/**
 * A content-addressed store. Bytes are kept before the row that names them is written: a row never names bytes that are
 * not there, and bytes that no row names do no harm.
 */
public interface FileStore {

    /** Most bytes of one file: 25 MiB. */
    long MOST_BYTES = 25L * 1024 * 1024;

    /**
     * Takes in a file without keeping it yet.
     *
     * @throws Refusal.Invalid at the field {@code file}, when it is longer than {@link #MOST_BYTES}
     */
    Incoming receive(InputStream content);

    /** Keeps the file for good; when this returns it survives a power cut. The same content twice is one file. */
    void keep(Incoming incoming);

    /** The bytes again. */
    InputStream open(String sha256);
}
