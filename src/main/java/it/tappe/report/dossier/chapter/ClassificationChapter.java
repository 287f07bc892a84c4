package it.tappe.report.dossier.chapter;

import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.servicemodel.classification.movement.Movement;
import java.util.List;

/** How the project work is classified, on what evidence, and how that moved from step to step. */
public record ClassificationChapter(ClassificationSheet sheet, Movement movement) {

    /** The ratings that are not absent or have a quote. */
    public List<Rating> told() {
        return sheet.ratings().stream()
                .filter(rating ->
                        rating.level().points() > 0 || !rating.evidence().isEmpty())
                .toList();
    }
}
