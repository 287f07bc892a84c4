package it.tappe.deliverable.archive;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Step;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what has been delivered for a step, however many project works there are in the same few queries. */
@Singleton
class ArchiveGathering {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final DeliveredFileRepository files;

    ArchiveGathering(ProjectWorks projectWorks, Deliverables deliverables, DeliveredFileRepository files) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.files = files;
    }

    /** By province and area. */
    List<ArchiveLine> gather(Viewer viewer, Step step, @Nullable Integer area, Instant now) {
        List<ProjectWork> works = projectWorks.list(viewer).stream()
                .filter(work -> area == null || work.areaPosition() == area)
                .toList();
        Map<Long, List<Deliverable>> owed =
                deliverables.of(works.stream().map(ProjectWork::id).toList());
        Map<Long, DeliveredFile> latest = files.latest(step.id()).stream()
                .collect(Collectors.toMap(DeliveredFile::projectWorkId, Function.identity()));
        ArchivePaths paths = new ArchivePaths(step.title(), spansAreas(works, latest));
        List<ArchiveLine> lines = new ArrayList<>();
        for (ProjectWork work : works) {
            DeliveredFile file = latest.get(work.id());
            of(step, owed.getOrDefault(work.id(), List.of()))
                    .ifPresent(deliverable -> lines.add(new ArchiveLine(
                            work,
                            step.title(),
                            deliverable.statusAt(now),
                            file,
                            file == null ? "" : paths.of(work, file))));
        }
        return lines;
    }

    private static boolean spansAreas(List<ProjectWork> works, Map<Long, DeliveredFile> latest) {
        return works.stream()
                        .filter(work -> latest.containsKey(work.id()))
                        .map(ProjectWork::areaId)
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<Deliverable> of(Step step, List<Deliverable> deliverables) {
        return deliverables.stream().filter(one -> one.stepId() == step.id()).findFirst();
    }
}
