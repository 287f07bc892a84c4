package it.tappe.report.assembled;

import it.tappe.access.Viewer;
import it.tappe.deliverable.template.Templates;
import it.tappe.deliverable.text.ApprovedVersion;
import it.tappe.deliverable.text.ApprovedVersions;
import it.tappe.document.blocks.Loss;
import it.tappe.document.blocks.Original;
import it.tappe.document.blocks.reading.Originals;
import it.tappe.document.blocks.reading.Originals.Read;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads approved versions, and passes over what our own templates have put into them. */
@Singleton
class ApprovedTexts {
    private final ApprovedVersions versions;
    private final Originals originals;
    private final Templates templates;

    ApprovedTexts(ApprovedVersions versions, Originals originals, Templates templates) {
        this.versions = versions;
        this.originals = originals;
        this.templates = templates;
    }

    List<ApprovedVersion> of(Viewer viewer, long projectWorkId) {
        return versions.of(viewer, projectWorkId);
    }

    /** Empty when the file cannot be read. */
    Optional<Read> read(ApprovedVersion version) {
        try {
            Read read = versions.read(version, file -> originals.read(file, version.fileName()));
            List<Loss> losses = read.original().losses().stream()
                    .filter(loss -> !isOurs(loss))
                    .toList();
            return Optional.of(new Read(
                    read.lines(),
                    read.manuscript(),
                    new Original(read.original().blocks(), losses)));
        } catch (Refusal.Invalid unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(Loss loss) {
        return switch (loss.kind()) {
            case GUIDANCE -> templates.advises(loss.detail());
            // The running head of the templates says what every page of the new document says.
            case HEAD_OR_FOOT -> loss.detail().matches("Project work · [^·]+ · [^·]+");
            default -> false;
        };
    }
}
