package it.tappe.deliverable.text;

import it.tappe.access.Viewer;
import it.tappe.deliverable.text.DeliveredFileRepository.DeliveredFile;
import it.tappe.document.reading.DocumentReader;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The texts of delivered versions. Files are read outside of any transaction: a slow one holds no connection. */
@Singleton
public class DeliveredTexts {
    private final ProjectWorks projectWorks;
    private final DeliveredFileRepository files;
    private final DocumentReader reader;
    private final FileStore store;

    DeliveredTexts(ProjectWorks projectWorks, DeliveredFileRepository files, DocumentReader reader, FileStore store) {
        this.projectWorks = projectWorks;
        this.files = files;
        this.reader = reader;
        this.store = store;
    }

    /**
     * What stands in the latest delivered version of each step, by step; steps without one are left out. Refused with
     * 404 when the viewer may not see the project work.
     */
    public List<DeliveredText> latest(Viewer viewer, long projectWorkId) {
        projectWorks.find(viewer, projectWorkId);
        return files.latest(projectWorkId).stream().map(this::read).toList();
    }

    /**
     * What stands in these delivered versions of the project work, by step and number. Left out are those that are none
     * and those whose file cannot be read: a text that is not there is simply not looked into.
     */
    public List<DeliveredText> of(Viewer viewer, long projectWorkId, Collection<Long> submissionIds) {
        projectWorks.find(viewer, projectWorkId);
        return submissionIds.isEmpty()
                ? List.of()
                : files.of(projectWorkId, submissionIds).stream()
                        .flatMap(file -> readable(file).stream())
                        .toList();
    }

    private Optional<DeliveredText> readable(DeliveredFile file) {
        try {
            return Optional.of(read(file));
        } catch (Refusal.Invalid unreadable) {
            return Optional.empty();
        }
    }

    private DeliveredText read(DeliveredFile file) {
        try (Incoming incoming = store.receive(store.open(file.sha256()))) {
            return new DeliveredText(
                    file.submissionId(),
                    file.step(),
                    file.stepTitle(),
                    file.number(),
                    file.deliveredAt(),
                    reader.read(incoming.path(), file.fileName()));
        }
    }
}
