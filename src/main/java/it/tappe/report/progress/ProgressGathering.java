package it.tappe.report.progress;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.ReportParameters;
import it.tappe.report.progress.Progress.Cell;
import it.tappe.report.progress.Progress.Row;
import it.tappe.report.progress.Progress.StepColumn;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how far the programme is: a constant number of queries, however many project works there are. */
@Singleton
@Transactional
class ProgressGathering {
    private final Programmes programmes;
    private final Steps steps;
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Classifications classifications;
    private final Clock clock;

    ProgressGathering(
            Programmes programmes,
            Steps steps,
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Classifications classifications,
            Clock clock) {
        this.programmes = programmes;
        this.steps = steps;
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.classifications = classifications;
        this.clock = clock;
    }

    Progress gather(Viewer viewer, ReportParameters parameters) {
        Instant now = clock.instant();
        Integer area = parameters.area();
        Integer only = parameters.step();
        List<ProjectWork> works = projectWorks.listForReports(viewer).stream()
                .filter(work -> area == null || area == work.areaPosition())
                .toList();
        List<StepColumn> columns = steps.list(viewer).stream()
                .filter(step -> only == null || only == step.position())
                .map(ProgressGathering::column)
                .toList();
        List<Long> ids = works.stream().map(ProjectWork::id).toList();
        Map<Long, List<Deliverable>> owed = deliverables.of(ids);
        Map<Long, Classification> models = classifications.latest(ids);
        List<Row> rows = works.stream()
                .map(work -> row(work, columns, owed.getOrDefault(work.id(), List.of()), models.get(work.id()), now))
                .toList();
        return new Progress(programmes.current(viewer).name(), now, viewer.displayName(), parameters, columns, rows);
    }

    private static StepColumn column(Step step) {
        return new StepColumn(step.id(), step.position(), step.title());
    }

    private static Row row(
            ProjectWork work,
            List<StepColumn> columns,
            List<Deliverable> owed,
            @Nullable Classification model,
            Instant now) {
        Map<Integer, Deliverable> byStep =
                owed.stream().collect(Collectors.toMap(Deliverable::stepPosition, one -> one));
        String tutorProvince = work.tutorProvinceName();
        return new Row(
                work.id(),
                work.provinceName(),
                work.sigla(),
                work.areaName(),
                tutorProvince == null ? "—" : tutorProvince,
                work.tutorNames(),
                columns.stream()
                        .flatMap(column -> Stream.ofNullable(byStep.get(column.position())))
                        .map(one -> cell(one, now))
                        .toList(),
                Classification.label(model));
    }

    private static Cell cell(Deliverable deliverable, Instant now) {
        DeliverableStatus status = deliverable.statusAt(now);
        Integer version = deliverable.deliveredNumber();
        return new Cell(
                status,
                status != DeliverableStatus.NOT_OPEN && deliverable.isLateAt(now),
                deliverable.deadlines().dueAt(),
                deliverable.extendedTo() != null,
                version == null ? 0 : version,
                deliverable.deliveredAt());
    }
}
