package it.tappe.projectwork;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork.Tutor;
import it.tappe.projectwork.ProjectWorkChoices.Choices;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The project works: everybody sees those that the database view {@code visible_project_work} gives them. */
@Singleton
@Transactional
public class ProjectWorks {
    private final ProjectWorkRepository projectWorks;
    private final ProjectWorkChoices choices;
    private final Journal journal;

    ProjectWorks(ProjectWorkRepository projectWorks, ProjectWorkChoices choices, Journal journal) {
        this.projectWorks = projectWorks;
        this.choices = choices;
        this.journal = journal;
    }

    /** One project work; refused with 404 when the viewer may not see it. */
    public ProjectWork find(Viewer viewer, long id) {
        return projectWorks
                .findVisible(viewer.accountId(), id)
                .map(row -> row.with(projectWorks.tutors(List.of(id))))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** The project works that the viewer sees, by province and area: two queries, however many there are. */
    public List<ProjectWork> list(Viewer viewer) {
        return withTutors(projectWorks.listVisible(viewer.accountId()));
    }

    /** Every project work, for those who read reports. */
    public List<ProjectWork> listForReports(Viewer viewer) {
        viewer.require(Action.READ_REPORTS);
        return withTutors(projectWorks.listAll());
    }

    /** Every project work of a programme, for what Tappe does of its own accord. */
    public List<ProjectWork> ofProgramme(long programmeId) {
        return withTutors(projectWorks.ofProgramme(programmeId));
    }

    /** These project works, which the viewer is known to see, by province and area. */
    public List<ProjectWork> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : withTutors(projectWorks.named(ids));
    }

    /** The project work of a province in an area, if there is one. */
    public Optional<ProjectWork> of(Viewer viewer, long areaId, long provinceId) {
        return projectWorks.findByAreaIdAndProvinceId(areaId, provinceId).map(row -> find(viewer, row.id()));
    }

    /** Refuses with 403 unless the viewer may edit the register; before a form is shown. */
    public void requireEditing(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
    }

    /** What a coordinator can choose for a project work that has these tutors already. */
    public Choices choices(Viewer viewer, Set<Long> assigned) {
        viewer.require(Action.EDIT_REGISTER);
        return choices.of(viewer, assigned);
    }

    /** A new project work. */
    public ProjectWork create(Viewer viewer, ProjectWorkEntry entry) {
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        check(viewer, entry, 0, Set.of());
        long id = projectWorks.save(entry.toRow(0)).id();
        assign(id, entry);
        ProjectWork created = find(viewer, id);
        journal.note(viewer, Act.CREATED, subject(created).changed(null, summary(created)));
        return created;
    }

    /** Changes a project work; refused with 412 when somebody else has meanwhile changed it. */
    public ProjectWork change(Viewer viewer, long id, ProjectWorkEntry entry) {
        ProjectWork before = find(viewer, id);
        viewer.require(Action.EDIT_REGISTER);
        Violations.requireNone(entry);
        if (before.version() != entry.version()) {
            throw Refusal.Conflict.stale("Un’altra persona ha modificato questo project work: ora nel sistema c’è «"
                    + summary(before) + "».");
        }
        check(viewer, entry, id, before.tutorIds());
        projectWorks.update(entry.toRow(id));
        projectWorks.clearTutors(id);
        assign(id, entry);
        ProjectWork after = find(viewer, id);
        journal.note(viewer, Act.CHANGED, subject(after).changed(summary(before), summary(after)));
        return after;
    }

    private void check(Viewer viewer, ProjectWorkEntry entry, long id, Set<Long> assigned) {
        entry.check();
        choices.check(viewer, entry, assigned);
        boolean taken = projectWorks
                .findByAreaIdAndProvinceId(entry.areaId(), entry.provinceId())
                .filter(other -> other.id() != id)
                .isPresent();
        if (taken) {
            throw Refusal.Invalid.field("provinceId", "Questa Provincia ha già un project work in questo ambito.");
        }
    }

    private void assign(long id, ProjectWorkEntry entry) {
        entry.tutorIds().forEach(accountId -> projectWorks.assign(id, accountId));
    }

    private List<ProjectWork> withTutors(List<NamedRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Tutor>> tutors = projectWorks
                .tutors(rows.stream().map(NamedRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Tutor::projectWorkId));
        return rows.stream()
                .map(row -> row.with(tutors.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static JournalSubject subject(ProjectWork work) {
        return JournalSubject.of("project_work", work.id(), work.label()).in(work.id());
    }

    private static String summary(ProjectWork work) {
        return work.title() + "; Provincia tutor: "
                + (work.tutorProvinceName() == null ? "nessuna" : work.tutorProvinceName()) + "; tutor AFOL: "
                + work.tutorNames();
    }
}
