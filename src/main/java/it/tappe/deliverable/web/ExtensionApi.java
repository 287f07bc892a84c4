package it.tappe.deliverable.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import it.tappe.web.PageJson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** More time for single project works, for programs. */
@Controller("/api/v1")
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

    @Post("/project-works/{id}/deliverables/{step}/extension")
    @Status(HttpStatus.CREATED)
    DeliverableJson extend(Viewer viewer, @PathVariable long id, @PathVariable int step, @Body ExtensionJson sent) {
        return json(viewer, extensions.grant(viewer, id, step, sent.toEntry()));
    }

    /** After the cut-off: one more delivery. */
    @Post("/project-works/{id}/deliverables/{step}/late-door")
    @Status(HttpStatus.CREATED)
    DeliverableJson open(Viewer viewer, @PathVariable long id, @PathVariable int step, @Body LateDoorJson sent) {
        return json(viewer, doors.open(viewer, id, step, sent.toEntry()));
    }

    /** The same for several project works, all or nothing. */
    @Post("/extensions")
    @Status(HttpStatus.CREATED)
    PageJson<ExtendedJson> extendAll(Viewer viewer, @Body BulkJson sent) {
        return PageJson.whole(
                extensions.grantAll(
                        viewer,
                        sent.projectWorks() == null ? Set.of() : sent.projectWorks(),
                        sent.step(),
                        new ExtensionJson(sent.newDueDate(), sent.reason()).toEntry()),
                one -> new ExtendedJson(one.projectWorkId(), one.deadlines().dueAt()));
    }

    /** What a program sends to extend a step for several project works. */
    @Serdeable
    record BulkJson(
            int step,
            @Nullable Set<Long> projectWorks,
            @Nullable LocalDate newDueDate,
            @Nullable String reason) {}

    /** A project work with the due instant that counts from now on. */
    @Serdeable
    record ExtendedJson(long projectWork, Instant dueAt) {}

    private DeliverableJson json(Viewer viewer, Deliverable deliverable) {
        return DeliverableJson.of(
                deliverable,
                submissions.versions(viewer, deliverable.projectWorkId()).getOrDefault(deliverable.stepId(), List.of()),
                clock.instant());
    }
}
