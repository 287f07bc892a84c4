package it.tappe.deliverable.template;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.programme.Step;
import java.time.Instant;
import java.util.List;

/**
 * The template that a coordinator has uploaded for a step, with who did.
 *
 * @param sections of the step against which it was checked, one a line
 */
@MappedEntity
public record OwnTemplate(
        long id,
        long stepId,
        String fileName,
        long size,
        String sha256,
        String sections,
        Instant uploadedAt,
        String uploadedByName) {

    /** Whether the step asks for other sections by now, so that the template has to be looked at again. */
    public boolean isOutdated(Step step) {
        List<String> checked = sections.lines().toList();
        return !checked.equals(step.sectionTitles());
    }
}
