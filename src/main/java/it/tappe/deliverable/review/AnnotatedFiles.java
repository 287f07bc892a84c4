package it.tappe.deliverable.review;

import it.tappe.access.Viewer;
import it.tappe.document.reading.DocumentReader;
import it.tappe.shared.FileName;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Documents with the tutor's notes, attached to reviews. They are read outside of any transaction. */
@Singleton
public class AnnotatedFiles {
    private final AnnotationRecords records;
    private final DocumentReader reader;
    private final FileStore store;

    AnnotatedFiles(AnnotationRecords records, DocumentReader reader, FileStore store) {
        this.records = records;
        this.reader = reader;
        this.store = store;
    }

    /**
     * Attaches a document to the draft, in the place of the one before; checked like a team's own upload.
     *
     * @param basedOn the version of the draft that was read: 412 when somebody has saved since, 428 when null
     */
    public ReviewDraft attach(
            Viewer viewer, VersionAddress at, @Nullable Long basedOn, String fileName, InputStream content) {
        records.requireDraft(viewer, at, basedOn);
        try (Incoming incoming = store.receive(content)) {
            String mediaType = reader.read(incoming.path(), fileName).type().mediaType();
            store.keep(incoming);
            return records.attach(
                    viewer,
                    at,
                    basedOn,
                    new AnnotatedFile(FileName.of(fileName), mediaType, incoming.size(), incoming.sha256()));
        }
    }

    /** The attached document: of a released review for whoever sees the version, of a draft for those who review. */
    public Download download(Viewer viewer, VersionAddress at) {
        AnnotatedFile file = records.noteDownload(viewer, at);
        return new Download(file, store.open(file.sha256()));
    }

    /** An open file, to be closed by whoever sends it. */
    public record Download(AnnotatedFile file, InputStream content) {}
}
