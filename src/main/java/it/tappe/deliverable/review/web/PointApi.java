package it.tappe.deliverable.review.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.review.Advice;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Points;
import it.tappe.shared.Refusal;
import it.tappe.web.PageJson;
import java.util.List;

/** Points of a deliverable: comments and advice, with their answers. */
@Controller("/api/v1/project-works/{id}/deliverables/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PointApi {
    private final Points points;
    private final Advice advice;

    PointApi(Points points, Advice advice) {
        this.points = points;
        this.advice = advice;
    }

    @Get("/points")
    PageJson<PointJson> list(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return PageJson.whole(points.list(viewer, id, step), PointJson::of);
    }

    @Post("/points/{point}/replies")
    @Status(HttpStatus.CREATED)
    PointJson reply(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long point,
            @Body PointJson.Answer sent) {
        return json(points.reply(viewer, id, step, point, sent.toEntry()), point);
    }

    @Put("/points/{point}/taken-up")
    PointJson takeUp(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable long point) {
        return json(points.takeUp(viewer, id, step, point, true), point);
    }

    @Delete("/points/{point}/taken-up")
    PointJson open(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable long point) {
        return json(points.takeUp(viewer, id, step, point, false), point);
    }

    /** A tutor province's advice on a delivered version. */
    @Post("/submissions/{number}/advice")
    @Status(HttpStatus.CREATED)
    PointJson advise(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body PointJson.Advised sent) {
        long point = advice.give(viewer, id, step, number, sent.toEntry());
        return json(points.list(viewer, id, step), point);
    }

    private static PointJson json(List<Point> all, long id) {
        return all.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .map(PointJson::of)
                .orElseThrow(Refusal.NotFound::new);
    }
}
