package it.tappe.report.progress;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.ReportParameters;
import it.tappe.report.last.LastPrints;
import it.tappe.report.progress.facts.ProgressFacts;
import it.tappe.report.progress.facts.ProgressFacts.Known;
import it.tappe.report.progress.figures.News;
import it.tappe.report.progress.figures.Progress;
import it.tappe.report.progress.figures.Progress.StepColumn;
import it.tappe.report.progress.figures.Standing;
import it.tappe.report.progress.figures.WorkRow;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far the programme is: a constant number of queries, however many project works there are.
 *
 * <p>The state of a past day is computed from deliveries (those taken back since included), reviews, extensions, late
 * doors, calls and classifications, which all carry their instants. No history have: the dates of steps, assignments of
 * tutors and tutor provinces, drafts of reviews that were thrown away, and the hour of a call that was moved; of these
 * the report says what holds today.
 */
@Singleton
@Transactional
class ProgressGathering {
    private final ProgressScopes scopes;
    private final Deliverables deliverables;
    private final ProgressFacts facts;
    private final Classifications classifications;
    private final LastPrints lastPrints;
    private final Clock clock;

    ProgressGathering(
            ProgressScopes scopes,
            Deliverables deliverables,
            ProgressFacts facts,
            Classifications classifications,
            LastPrints lastPrints,
            Clock clock) {
        this.scopes = scopes;
        this.deliverables = deliverables;
        this.facts = facts;
        this.classifications = classifications;
        this.lastPrints = lastPrints;
        this.clock = clock;
    }

    /** Everything that was read, and the moment that it is read for. */
    private record Read(
            ProgressScope scope,
            Instant at,
            Known known,
            Map<Long, List<Deliverable>> owed,
            Map<Long, List<Classification>> classified) {}

    Progress gather(Viewer viewer, ReportParameters parameters) {
        Instant now = clock.instant();
        LocalDate day = parameters.asOf();
        boolean isPast = day != null && day.isBefore(RomeTime.dayOf(now));
        Instant at = day != null && isPast ? RomeTime.endOf(day) : now;
        ProgressScope scope = scopes.of(viewer, parameters);
        List<Long> ids = scope.works().stream().map(ProjectWork::id).toList();
        Read read = new Read(scope, at, facts.of(ids), deliverables.of(ids), classifications.all(ids));
        return new Progress(
                scope.programme(),
                at,
                isPast,
                viewer.displayName(),
                parameters,
                scope.limits(),
                scope.steps(),
                scope.works().stream().map(work -> row(work, read)).toList(),
                news(read, parameters));
    }

    private static WorkRow row(ProjectWork work, Read read) {
        String tutorProvince = work.tutorProvinceName();
        return new WorkRow(
                work.id(),
                work.title(),
                work.provinceName(),
                work.sigla(),
                work.areaName(),
                tutorProvince == null ? "—" : tutorProvince,
                work.tutorNames(),
                owed(work, read)
                        .map(one -> CellDerivation.of(one, read.known().of(work.id(), one.stepId()), read.at()))
                        .toList(),
                Standing.of(latest(work, read)));
    }

    /** In the order of the columns. */
    private static Stream<Deliverable> owed(ProjectWork work, Read read) {
        Map<Integer, Deliverable> byStep = read.owed().getOrDefault(work.id(), List.of()).stream()
                .collect(Collectors.toMap(Deliverable::stepPosition, Function.identity()));
        return read.scope().steps().stream()
                .map(StepColumn::position)
                .flatMap(position -> Stream.ofNullable(byStep.get(position)));
    }

    private static Stream<Classification> classified(ProjectWork work, Read read) {
        return read.classified().getOrDefault(work.id(), List.of()).stream()
                .filter(one -> !one.classifiedAt().isAfter(read.at()));
    }

    private static @Nullable Classification latest(ProjectWork work, Read read) {
        return classified(work, read).reduce((before, after) -> after).orElse(null);
    }

    /** Prints of the same day belong together: the sheet that follows the PDF tells the same news. */
    private News news(Read read, ReportParameters parameters) {
        LocalDate chosen = parameters.since();
        Instant since = chosen == null
                ? lastPrints
                        .before(ProgressReport.NAME, parameters.limits().query(), RomeTime.dayOf(read.at()))
                        .orElse(null)
                : RomeTime.startOf(chosen);
        if (since == null) {
            return new News(null, false, List.of());
        }
        NewsGathering news = new NewsGathering(since);
        for (ProjectWork work : read.scope().works()) {
            owed(work, read)
                    .forEach(one -> news.add(
                            work, one, read.known().of(work.id(), one.stepId()).until(read.at())));
            classified(work, read).forEach(one -> news.add(work, one));
        }
        return new News(since, chosen != null, news.newestFirst());
    }
}
