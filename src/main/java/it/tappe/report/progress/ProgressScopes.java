package it.tappe.report.progress;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWork.Tutor;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.Filter;
import it.tappe.report.ReportParameters;
import it.tappe.report.progress.figures.Progress.StepColumn;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a progress report is about; a filter that names nothing leaves nothing, and says so. */
@Singleton
@Transactional
class ProgressScopes {
    private final Programmes programmes;
    private final Steps steps;
    private final ProjectWorks projectWorks;

    ProgressScopes(Programmes programmes, Steps steps, ProjectWorks projectWorks) {
        this.programmes = programmes;
        this.steps = steps;
        this.projectWorks = projectWorks;
    }

    ProgressScope of(Viewer viewer, ReportParameters parameters) {
        Integer area = parameters.area();
        Integer step = parameters.step();
        Long province = parameters.number(Filter.PROVINCE);
        Long tutor = parameters.number(Filter.TUTOR);
        List<ProjectWork> all = projectWorks.listForReports(viewer);
        List<Step> path = steps.list(viewer);
        return new ProgressScope(
                programmes.current(viewer).name(),
                all.stream()
                        .filter(work -> area == null || area == work.areaPosition())
                        .filter(work -> province == null || province == work.provinceId())
                        .filter(work -> tutor == null || work.tutorIds().contains(tutor))
                        .toList(),
                path.stream()
                        .filter(one -> step == null || step == one.position())
                        .map(one -> new StepColumn(one.id(), one.position(), one.title()))
                        .toList(),
                limits(parameters, programmes.areas(viewer), path, all));
    }

    private static List<String> limits(
            ReportParameters parameters, List<Area> areas, List<Step> path, List<ProjectWork> works) {
        List<String> limits = new ArrayList<>();
        limit(
                        Filter.AREA,
                        parameters,
                        area -> areas.stream()
                                .filter(one -> one.position() == area)
                                .map(Area::name))
                .ifPresent(limits::add);
        limit(
                        Filter.STEP,
                        parameters,
                        step -> path.stream()
                                .filter(one -> one.position() == step)
                                .map(Step::title))
                .ifPresent(limits::add);
        limit(
                        Filter.PROVINCE,
                        parameters,
                        id -> works.stream()
                                .filter(work -> work.provinceId() == id)
                                .map(ProjectWork::provinceName))
                .ifPresent(limits::add);
        limit(
                        Filter.TUTOR,
                        parameters,
                        id -> works.stream()
                                .flatMap(work -> work.tutors().stream())
                                .filter(one -> one.accountId() == id)
                                .map(Tutor::displayName))
                .ifPresent(limits::add);
        return limits;
    }

    /** Names of what a filter's value stands for. */
    private interface Named {
        Stream<String> of(long value);
    }

    private static Optional<String> limit(Filter filter, ReportParameters parameters, Named named) {
        return Optional.ofNullable(parameters.number(filter))
                .map(value ->
                        filter.label() + ": " + named.of(value).findFirst().orElse("nessuno con il numero " + value));
    }
}
