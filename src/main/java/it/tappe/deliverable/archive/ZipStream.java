package it.tappe.deliverable.archive;

import it.tappe.shared.RomeTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP that is made while it is read: a file is opened when its turn comes, and at no time is more of it in memory than
 * one buffer. Closing it closes the file that is open.
 */
final class ZipStream extends InputStream {
    private static final int BUFFER = 32 * 1024;

    private final Iterator<Entry> entries;
    private final Made made = new Made();
    private final ZipOutputStream zip = new ZipOutputStream(made, StandardCharsets.UTF_8);
    private final byte[] buffer = new byte[BUFFER];
    private @Nullable InputStream open;
    private boolean finished;

    ZipStream(List<Entry> entries) {
        this.entries = entries.iterator();
        // Most documents are ZIPs themselves: packing them harder only takes time.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** A file of the archive; its content is opened once, when the archive has been read up to it. */
    record Entry(String path, Instant modified, Supplier<InputStream> content) {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (made.isEmpty()) {
            if (finished) {
                return -1;
            }
            makeMore();
        }
        return made.take(bytes, offset, length);
    }

    private void makeMore() throws IOException {
        InputStream file = open;
        if (file != null) {
            int read = file.read(buffer);
            if (read >= 0) {
                zip.write(buffer, 0, read);
            } else {
                open = null;
                file.close();
                zip.closeEntry();
            }
        } else if (entries.hasNext()) {
            begin(entries.next());
        } else {
            zip.finish();
            finished = true;
        }
    }

    private void begin(Entry next) throws IOException {
        ZipEntry entry = new ZipEntry(next.path());
        entry.setTimeLocal(LocalDateTime.ofInstant(next.modified(), RomeTime.ZONE));
        zip.putNextEntry(entry);
        open = next.content().get();
    }

    @Override
    public void close() throws IOException {
        finished = true;
        InputStream file = open;
        open = null;
        try (zip) {
            if (file != null) {
                file.close();
            }
        }
    }

    /** What has been made and not been read yet. */
    private static final class Made extends ByteArrayOutputStream {
        private int taken;

        boolean isEmpty() {
            return taken == count;
        }

        int take(byte[] bytes, int offset, int length) {
            int taking = Math.min(length, count - taken);
            System.arraycopy(buf, taken, bytes, offset, taking);
            taken += taking;
            if (isEmpty()) {
                reset();
                taken = 0;
            }
            return taking;
        }
    }
}
