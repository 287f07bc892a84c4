package it.tappe.deliverable.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Version;
import it.tappe.web.PageJson;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Deliverables and their versions, for programs. */
@Controller("/api/v1/project-works/{id}/deliverables")
@Secured(SecurityRule.IS_AUTHENTICATED)
class DeliverableApi {
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Uploads uploads;
    private final Clock clock;

    DeliverableApi(Deliverables deliverables, Submissions submissions, Uploads uploads, Clock clock) {
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Get
    PageJson<DeliverableJson> list(Viewer viewer, @PathVariable long id) {
        Map<Long, List<Version>> versions = submissions.versions(viewer, id);
        return PageJson.whole(deliverables.list(viewer, id), one -> json(one, versions));
    }

    @Get("/{step}")
    DeliverableJson find(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return json(deliverables.find(viewer, id, step), submissions.versions(viewer, id));
    }

    @Post(value = "/{step}/submissions", consumes = MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    VersionJson upload(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Part("file") @Nullable CompletedFileUpload file) {
        return VersionJson.of(uploads.take(viewer, id, step, file));
    }

    /** Makes a version of an upload that has come whole, piece by piece. */
    @Post("/{step}/uploads/{upload}/submission")
    @Status(HttpStatus.CREATED)
    VersionJson takeUpload(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable String upload) {
        return VersionJson.of(uploads.take(viewer, id, step, upload));
    }

    @Get("/{step}/submissions/{number}")
    VersionJson version(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return VersionJson.of(submissions.version(viewer, id, step, number));
    }

    @Get(value = "/{step}/submissions/{number}/file", produces = MediaType.ALL)
    HttpResponse<?> file(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return uploads.send(viewer, id, step, number);
    }

    @Post("/{step}/submissions/{number}/delivery")
    VersionJson deliver(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return VersionJson.of(submissions.deliver(viewer, id, step, number));
    }

    @Delete("/{step}/submissions/{number}/delivery")
    VersionJson takeBack(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return VersionJson.of(submissions.takeBack(viewer, id, step, number));
    }

    private DeliverableJson json(Deliverable deliverable, Map<Long, List<Version>> versions) {
        return DeliverableJson.of(deliverable, versions.getOrDefault(deliverable.stepId(), List.of()), clock.instant());
    }
}
