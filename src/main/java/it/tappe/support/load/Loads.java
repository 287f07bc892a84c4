package it.tappe.support.load;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWork.Tutor;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Coverage and loads, for those who read reports: a constant number of queries, however many project works there are. */
@Singleton
@Transactional
public class Loads {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final SupportCalls calls;
    private final AnswerRepository answers;
    private final Clock clock;

    Loads(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            SupportCalls calls,
            AnswerRepository answers,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.calls = calls;
        this.answers = answers;
        this.clock = clock;
    }

    /** What every tutor and every tutor province carries, by name. */
    public record Both(List<Load> tutors, List<Load> tutorProvinces, Instant now) {}

    /** Project works × steps with their calls. */
    public Coverage coverage(Viewer viewer) {
        List<ProjectWork> works = projectWorks.listForReports(viewer);
        return Coverage.of(works, steps(works), calls.listForReports(viewer), clock.instant());
    }

    /** The loads of AFOL tutors and of tutor provinces. */
    public Both loads(Viewer viewer) {
        List<ProjectWork> works = projectWorks.listForReports(viewer);
        Map<Long, List<Deliverable>> steps = steps(works);
        List<SupportCall> all = calls.listForReports(viewer);
        List<Answer> given = answers.list();
        Instant now = clock.instant();
        List<Load> tutors = new ArrayList<>();
        works.stream()
                .flatMap(work -> work.tutors().stream())
                .collect(Collectors.toMap(Tutor::accountId, Tutor::displayName, (one, same) -> one, TreeMap::new))
                .forEach((id, name) -> {
                    List<ProjectWork> theirs = works.stream()
                            .filter(work -> work.tutorIds().contains(id))
                            .toList();
                    List<SupportCall> held = all.stream()
                            .filter(call -> id.equals(call.tutorId()))
                            .toList();
                    List<Answer> own = given.stream()
                            .filter(one -> id.equals(one.reviewedBy()))
                            .toList();
                    tutors.add(Load.of(name, theirs, held, owed(theirs, steps), own, now));
                });
        List<Load> provinces = new ArrayList<>();
        works.stream()
                .filter(work -> work.tutorProvinceName() != null)
                .collect(Collectors.groupingBy(
                        work -> String.valueOf(work.tutorProvinceName()), TreeMap::new, Collectors.toList()))
                .forEach((name, theirs) -> {
                    Set<Long> ids = theirs.stream().map(ProjectWork::id).collect(Collectors.toSet());
                    provinces.add(Load.of(
                            name,
                            theirs,
                            all.stream()
                                    .filter(call -> ids.contains(call.projectWorkId()))
                                    .toList(),
                            owed(theirs, steps),
                            given.stream()
                                    .filter(one -> ids.contains(one.projectWorkId()))
                                    .toList(),
                            now));
                });
        return new Both(sorted(tutors), sorted(provinces), now);
    }

    private static List<Load> sorted(List<Load> loads) {
        return loads.stream().sorted(Comparator.comparing(Load::name)).toList();
    }

    private static List<Deliverable> owed(List<ProjectWork> works, Map<Long, List<Deliverable>> steps) {
        return works.stream()
                .flatMap(work -> steps.getOrDefault(work.id(), List.of()).stream())
                .toList();
    }

    private Map<Long, List<Deliverable>> steps(List<ProjectWork> works) {
        return deliverables.of(works.stream().map(ProjectWork::id).toList());
    }
}
