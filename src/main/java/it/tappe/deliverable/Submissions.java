package it.tappe.deliverable;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.document.reading.DocumentReader;
import it.tappe.document.reading.FoundSection;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.SectionFinder;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.store.FileStore;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The versions of deliverables: uploading makes a draft, delivering submits it. Documents are read outside of any
 * transaction, so that a slow one holds no database connection; {@link VersionRecords} writes the rows.
 */
@Singleton
public class Submissions {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final VersionRecords records;
    private final DocumentReader reader;
    private final FileStore store;

    Submissions(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            VersionRecords records,
            DocumentReader reader,
            FileStore store) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.records = records;
        this.reader = reader;
        this.store = store;
    }

    /** A version with what was found of its required sections, and the signatures that it declares. */
    public record CheckedVersion(Version version, List<SectionCheck> sections, List<DeclaredSignature> signatures) {

        /** Whether every required section is there and has words in it. */
        public boolean isComplete() {
            return sections.stream().allMatch(section -> section.state() == FoundSection.State.PRESENT);
        }
    }

    /**
     * Takes in a new version as a draft. The same bytes as the newest version once more are that version.
     *
     * @param stepPosition the step's order number
     * @param fileName as the team named the file
     */
    public CheckedVersion upload(
            Viewer viewer, long projectWorkId, int stepPosition, String fileName, InputStream content) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.SUBMIT, work);
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        records.requireOpen(viewer, deliverable);
        try (Incoming incoming = store.receive(content)) {
            Manuscript manuscript = reader.read(incoming.path(), fileName);
            List<FoundSection> sections = SectionFinder.find(deliverable.sectionTitles(), manuscript);
            store.keep(incoming);
            NewVersion version = new NewVersion(fileName, incoming.size(), incoming.sha256(), manuscript, sections);
            return records.save(viewer, work, stepPosition, version);
        }
    }

    /** Whether versions of the deliverable can be delivered now, the silent grace after the cut-off included. */
    public boolean isTaking(Viewer viewer, Deliverable deliverable) {
        return records.isTaking(viewer, deliverable);
    }

    /** Delivers the newest version; once more is no error. */
    public CheckedVersion deliver(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        return records.deliver(viewer, projectWorkId, stepPosition, number);
    }

    /** Takes the delivery of the latest version back: it is a draft again. Once more is no error. */
    public CheckedVersion takeBack(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        return records.takeBack(viewer, projectWorkId, stepPosition, number);
    }

    /**
     * The versions of a project work that the viewer sees, by step id, newest first: drafts are only for those who may
     * submit. One query for all steps.
     */
    public Map<Long, List<Version>> versions(Viewer viewer, long projectWorkId) {
        return records.versions(viewer, projectWorkId);
    }

    /** The signatures that the versions of a project work declare, by version id; drafts as in {@link #versions}. */
    public Map<Long, List<DeclaredSignature>> signatures(Viewer viewer, long projectWorkId) {
        return records.signatures(viewer, projectWorkId);
    }

    /** One version with its sections. */
    public CheckedVersion version(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        return records.version(viewer, projectWorkId, stepPosition, number);
    }

    /** The file of a version, byte for byte; whoever downloads it stands in the journal. */
    public Download download(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        Version version = records.noteDownload(viewer, projectWorkId, stepPosition, number);
        return new Download(version, store.open(version.sha256()));
    }

    /** An open file, to be closed by whoever sends it. */
    public record Download(Version version, InputStream content) {}
}
