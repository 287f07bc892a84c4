package it.tappe.deliverable.archive;

import it.tappe.shared.Sha256;
import it.tappe.store.FileStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lays an archive out: index and checksums first, then the documents in the order of the index. */
final class ArchiveFile {
    private static final String INDEX = "indice.csv";
    private static final String SUMS = "SHA256SUMS";

    private ArchiveFile() {}

    static InputStream of(List<ArchiveLine> lines, FileStore store, Instant now) {
        Csv index = new Csv().row(ArchiveLine.HEADINGS);
        lines.forEach(line -> index.row(line.cells()));
        byte[] table = index.bytes();
        StringBuilder sums = new StringBuilder(sum(Sha256.of(table), INDEX));
        List<ZipStream.Entry> documents = new ArrayList<>();
        for (ArchiveLine line : lines) {
            DeliveredFile file = line.file();
            if (file != null) {
                sums.append(sum(file.sha256(), line.path()));
                documents.add(new ZipStream.Entry(line.path(), file.deliveredAt(), () -> store.open(file.sha256())));
            }
        }
        List<ZipStream.Entry> entries = new ArrayList<>();
        entries.add(entry(INDEX, table, now));
        entries.add(entry(SUMS, sums.toString().getBytes(StandardCharsets.US_ASCII), now));
        entries.addAll(documents);
        return new ZipStream(entries);
    }

    private static ZipStream.Entry entry(String path, byte[] bytes, Instant now) {
        return new ZipStream.Entry(path, now, () -> new ByteArrayInputStream(bytes));
    }

    /** As {@code sha256sum -c} reads it. */
    private static String sum(String sha256, String path) {
        return sha256 + "  " + path + "\n";
    }
}
