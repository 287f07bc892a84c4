package it.tappe.report.dossier.chapter;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Points;
import it.tappe.deliverable.review.Review;
import it.tappe.deliverable.review.Reviews;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the steps: a constant number of queries for each, however many versions and comments it has. */
@Singleton
@Transactional
public class StepChapters {
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Points points;
    private final Extensions extensions;
    private final LateDoors doors;

    StepChapters(
            Deliverables deliverables,
            Submissions submissions,
            Reviews reviews,
            Points points,
            Extensions extensions,
            LateDoors doors) {
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.reviews = reviews;
        this.points = points;
        this.extensions = extensions;
        this.doors = doors;
    }

    /** The steps of a project work, in order; 404 when the viewer does not see it. */
    public List<StepChapter> of(Viewer viewer, long projectWorkId) {
        Map<Long, List<Version>> versions = submissions.versions(viewer, projectWorkId);
        return deliverables.list(viewer, projectWorkId).stream()
                .map(one -> step(viewer, one, versions.getOrDefault(one.stepId(), List.of())))
                .toList();
    }

    /** One step of a project work; 404 when there is none or the viewer does not see the project work. */
    public StepChapter find(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable one = deliverables.find(viewer, projectWorkId, stepPosition);
        return step(viewer, one, submissions.versions(viewer, projectWorkId).getOrDefault(one.stepId(), List.of()));
    }

    private StepChapter step(Viewer viewer, Deliverable one, List<Version> newestFirst) {
        long work = one.projectWorkId();
        int step = one.stepPosition();
        Map<Integer, Review> decided = reviews.list(viewer, work, step).stream()
                .collect(Collectors.toMap(Review::number, Function.identity()));
        Map<Integer, List<Point>> said =
                points.list(viewer, work, step).stream().collect(Collectors.groupingBy(Point::number));
        List<Version> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return new StepChapter(
                one,
                oldestFirst.stream()
                        .map(version -> new VersionChapter(
                                version, decided.get(version.number()), said.getOrDefault(version.number(), List.of())))
                        .toList(),
                extensions.list(viewer, work, step),
                doors.list(viewer, work, step));
    }
}
