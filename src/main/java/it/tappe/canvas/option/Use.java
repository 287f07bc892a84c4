package it.tappe.canvas.option;

import it.tappe.canvas.outline.Option;
import it.tappe.projectwork.ProjectWork;
import java.util.List;

/**
 * An option with the project works that have chosen it.
 *
 * @param chosenBy by province and area, each once however many of its steps choose it; those who chose what was merged
 *     into it too
 */
public record Use(Option option, List<ProjectWork> chosenBy) {

    /** Names of the provinces. */
    public String names() {
        return String.join(
                ", ",
                chosenBy.stream().map(ProjectWork::provinceName).distinct().toList());
    }

    /** Who has chosen the other option as well: merged, it counts once. */
    public Use both(Use other) {
        return new Use(option, chosenBy.stream().filter(other::has).toList());
    }

    private boolean has(ProjectWork work) {
        return chosenBy.stream().anyMatch(one -> one.id() == work.id());
    }
}
