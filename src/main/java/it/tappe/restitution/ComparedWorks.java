package it.tappe.restitution;

import it.tappe.canvas.Answers;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.canvas.outline.Outline;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.restitution.sharing.Grant;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what is granted to a viewer, and nothing else. */
@Singleton
class ComparedWorks {
    private final ProjectWorks projectWorks;
    private final Canvases canvases;
    private final Classifications classifications;

    ComparedWorks(ProjectWorks projectWorks, Canvases canvases, Classifications classifications) {
        this.projectWorks = projectWorks;
        this.canvases = canvases;
        this.classifications = classifications;
    }

    /** What was read: grants by project work and step, with what they let be seen. */
    record Read(
            Map<Long, Map<Integer, Grant>> grants,
            List<ProjectWork> works,
            Compared compared,
            Map<Long, Classification> models) {

        Outline outline() {
            return compared.outline();
        }

        boolean isAnswered(int step) {
            return works.stream()
                    .anyMatch(work -> granted(work).containsKey(step)
                            && !compared.get(work.id(), step).isEmpty());
        }

        /** The project works that may be seen for the step. */
        List<ComparedWork> of(int step) {
            return works.stream()
                    .filter(work -> granted(work).containsKey(step))
                    .map(work -> row(work, step))
                    .toList();
        }

        private ComparedWork row(ProjectWork work, int step) {
            Grant grant = Objects.requireNonNull(granted(work).get(step));
            Map<Integer, Map<Long, ComparedAnswer>> bySteps = new HashMap<>();
            granted(work)
                    .forEach((one, allowed) ->
                            bySteps.put(one, answers(compared.get(work.id(), one), allowed.words())));
            return new ComparedWork(
                    work, grant.opens(), grant.models(), grant.models() ? models.get(work.id()) : null, step, bySteps);
        }

        private Map<Integer, Grant> granted(ProjectWork work) {
            return grants.getOrDefault(work.id(), Map.of());
        }

        private static Map<Long, ComparedAnswer> answers(Answers answers, boolean showsWords) {
            Map<Long, ComparedAnswer> given = new LinkedHashMap<>();
            answers.all().stream()
                    .filter(answer -> !answer.isEmpty())
                    .forEach(answer -> given.put(answer.item().id(), ComparedAnswer.of(answer, showsWords)));
            return given;
        }
    }

    Read read(List<Grant> grants) {
        Map<Long, Map<Integer, Grant>> byWork = new HashMap<>();
        grants.forEach(grant -> byWork.computeIfAbsent(grant.projectWorkId(), id -> new HashMap<>())
                .merge(grant.step(), grant, Grant::or));
        List<Long> ids = List.copyOf(byWork.keySet());
        return new Read(byWork, projectWorks.named(ids), canvases.compared(ids), classifications.latest(ids));
    }
}
