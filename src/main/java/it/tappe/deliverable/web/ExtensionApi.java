package it.tappe.deliverable.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import java.time.Clock;
import java.util.List;

/** More time for single project works, for programs. */
@Controller("/api/v1/project-works/{id}/deliverables/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ExtensionApi {
    private final Extensions extensions;
    private final LateDoors doors;
    private final Submissions submissions;
    private final Clock clock;

    ExtensionApi(Extensions extensions, LateDoors doors, Submissions submissions, Clock clock) {
        this.extensions = extensions;
        this.doors = doors;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Post("/extension")
    @Status(HttpStatus.CREATED)
    DeliverableJson extend(Viewer viewer, @PathVariable long id, @PathVariable int step, @Body ExtensionJson sent) {
        return json(viewer, extensions.grant(viewer, id, step, sent.toEntry()));
    }

    /** After the cut-off: one more delivery. */
    @Post("/late-door")
    @Status(HttpStatus.CREATED)
    DeliverableJson open(Viewer viewer, @PathVariable long id, @PathVariable int step, @Body LateDoorJson sent) {
        return json(viewer, doors.open(viewer, id, step, sent.toEntry()));
    }

    private DeliverableJson json(Viewer viewer, Deliverable deliverable) {
        return DeliverableJson.of(
                deliverable,
                submissions.versions(viewer, deliverable.projectWorkId()).getOrDefault(deliverable.stepId(), List.of()),
                clock.instant());
    }
}
