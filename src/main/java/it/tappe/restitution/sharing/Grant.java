package it.tappe.restitution.sharing;

import io.micronaut.data.annotation.MappedEntity;

/**
 * That a viewer may see a project work's answers for a step beside those of others.
 *
 * @param step the step's place in the path
 * @param words whether its own words may be read
 * @param models whether its service model and maturity may be read
 * @param shared whether a coordinator has shared it, and not the role alone lets it be seen
 * @param opens whether the viewer sees the project work itself, too
 */
@MappedEntity
public record Grant(
        long projectWorkId, long areaId, int step, boolean words, boolean models, boolean shared, boolean opens) {

    /** What both allow together. */
    public Grant or(Grant other) {
        return new Grant(
                projectWorkId,
                areaId,
                step,
                words || other.words,
                models || other.models,
                shared || other.shared,
                opens || other.opens);
    }
}
