package it.tappe.deliverable.upload;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.upload.UploadEntry.Announced;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.store.PartialFile;
import it.tappe.store.PartialFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Versions that come in piece by piece. An upload belongs to who began it and to one deliverable; for everybody else it
 * does not exist. Pieces arrive outside of any transaction, so that a slow one holds no database connection.
 */
@Singleton
public class PartialUploads {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final PartialFiles files;
    private final Clock clock;

    PartialUploads(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Submissions submissions,
            PartialFiles files,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Begins an upload. Refused with 409 before the opening and from the cut-off on; what was begun before it can be
     * finished within the silent grace.
     */
    public PartialUpload begin(Viewer viewer, long projectWorkId, int stepPosition, UploadEntry entry) {
        Deliverable deliverable = submittable(viewer, projectWorkId, stepPosition);
        Announced announced = entry.check();
        deliverable.deadlines().requireUploadAt(clock.instant(), Duration.ZERO);
        return PartialUpload.of(files.begin(owner(viewer), target(deliverable), announced.name(), announced.size()));
    }

    /** How far an upload is. */
    public PartialUpload find(Viewer viewer, long projectWorkId, int stepPosition, String key) {
        return PartialUpload.of(file(viewer, projectWorkId, stepPosition, key));
    }

    /** Takes the next piece; when this returns it is on the disk. Refused with 409 when it does not begin where the upload is. */
    public PartialUpload append(Viewer viewer, long projectWorkId, int stepPosition, String key, Piece piece) {
        PartialFile file = file(viewer, projectWorkId, stepPosition, key);
        return PartialUpload.of(files.append(file, piece.checkedOffset(), piece.content()));
    }

    /** Gives an upload up. */
    public void forget(Viewer viewer, long projectWorkId, int stepPosition, String key) {
        files.forget(file(viewer, projectWorkId, stepPosition, key));
    }

    /**
     * Makes a version of an upload that has come whole, and forgets it; also when the document is not fit to be one.
     * Refused with 409 while bytes are missing.
     */
    public CheckedVersion finish(Viewer viewer, long projectWorkId, int stepPosition, String key) {
        PartialFile file = file(viewer, projectWorkId, stepPosition, key);
        if (!file.isWhole()) {
            throw new Refusal.Conflict(
                    "Il file non è ancora arrivato tutto: mancano " + (file.size() - file.offset()) + " byte.");
        }
        try (InputStream content = files.open(file)) {
            CheckedVersion version = submissions.upload(viewer, projectWorkId, stepPosition, file.name(), content);
            files.forget(file);
            return version;
        } catch (Refusal.Invalid unfit) {
            files.forget(file);
            throw unfit;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PartialFile file(Viewer viewer, long projectWorkId, int stepPosition, String key) {
        Deliverable deliverable = submittable(viewer, projectWorkId, stepPosition);
        PartialFile file = files.find(owner(viewer), key);
        if (!file.target().equals(target(deliverable))) {
            throw new Refusal.NotFound();
        }
        return file;
    }

    private Deliverable submittable(Viewer viewer, long projectWorkId, int stepPosition) {
        viewer.require(Action.SUBMIT, projectWorks.find(viewer, projectWorkId));
        return deliverables.find(viewer, projectWorkId, stepPosition);
    }

    private static String owner(Viewer viewer) {
        return String.valueOf(viewer.accountId());
    }

    private static String target(Deliverable deliverable) {
        return deliverable.projectWorkId() + "/" + deliverable.stepId();
    }
}
