package it.tappe.deliverable.text;

import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The files of approved versions. They are read outside of any transaction: a slow one holds no connection. */
@Singleton
public class ApprovedVersions {
    private final ProjectWorks projectWorks;
    private final ApprovedVersionRepository versions;
    private final FileStore store;

    ApprovedVersions(ProjectWorks projectWorks, ApprovedVersionRepository versions, FileStore store) {
        this.projectWorks = projectWorks;
        this.versions = versions;
        this.store = store;
    }

    /** By step; refused with 404 when the viewer may not see the project work. */
    public List<ApprovedVersion> of(Viewer viewer, long projectWorkId) {
        projectWorks.find(viewer, projectWorkId);
        return versions.of(projectWorkId);
    }

    /** Reads the file of a version that the viewer was given; the path is good for as long as the reading lasts. */
    public <T> T read(ApprovedVersion version, Function<Path, T> reading) {
        try (Incoming incoming = store.receive(store.open(version.sha256()))) {
            return reading.apply(incoming.path());
        }
    }
}
