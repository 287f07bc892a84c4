package it.tappe.canvas;

import it.tappe.canvas.outline.Outline;
import java.util.List;
import java.util.Map;

/**
 * The answers of several project works for all steps.
 *
 * @param byWork answers by project work and by the step's place; steps without any are missing
 */
public record Compared(Outline outline, Map<Long, Map<Integer, Answers>> byWork) {

    /** The answers of a project work for a step; all empty where there are none. */
    public Answers get(long projectWorkId, int step) {
        Answers found = byWork.getOrDefault(projectWorkId, Map.of()).get(step);
        return found != null
                ? found
                : new Answers(
                        projectWorkId,
                        step,
                        outline.items().stream().map(Answer::none).toList());
    }

    /** The steps for which a project work has answers, in order. */
    public List<Integer> steps(long projectWorkId) {
        return byWork.getOrDefault(projectWorkId, Map.of()).keySet().stream()
                .sorted()
                .toList();
    }
}
