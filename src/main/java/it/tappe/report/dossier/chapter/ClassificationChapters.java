package it.tappe.report.dossier.chapter;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.movement.Movement;
import jakarta.inject.Singleton;

/** Reads the classification as whoever sees the project work reads it on its page. */
@Singleton
@Transactional
public class ClassificationChapters {
    private final Classifications classifications;

    ClassificationChapters(Classifications classifications) {
        this.classifications = classifications;
    }

    /** The classification of a project work; 404 when the viewer does not see it. */
    public ClassificationChapter of(Viewer viewer, long projectWorkId) {
        ClassificationSheet sheet = classifications.find(viewer, projectWorkId);
        return new ClassificationChapter(
                sheet, Movement.of(sheet.catalogue(), classifications.history(viewer, projectWorkId)));
    }
}
