package it.tappe.deliverable.review.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.review.VersionAddress;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** The document with the tutor's notes: attached while the review is a draft, read by the team when it is released. */
@Controller("/project-work/{id}/step/{step}/versioni/{number}/revisione/file")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class AnnotatedFilePages {
    private final ReviewGathering gathering;
    private final Annotations annotations;
    private final Pages pages;

    AnnotatedFilePages(ReviewGathering gathering, Annotations annotations, Pages pages) {
        this.gathering = gathering;
        this.annotations = annotations;
        this.pages = pages;
    }

    @Get(produces = MediaType.ALL)
    HttpResponse<?> file(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return annotations.send(viewer, new VersionAddress(id, step, number));
    }

    /** The form's version comes in a part of its own. */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> attach(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Part("version") @Nullable String version,
            @Part("file") @Nullable CompletedFileUpload file) {
        VersionAddress at = new VersionAddress(id, step, number);
        Form sent = Form.of(version == null ? Map.of() : Map.of("version", version));
        return pages.submit(
                request,
                sent,
                form -> {
                    annotations.take(viewer, at, form.version(), file);
                    return new Pages.Done(
                            "/project-work/" + id + "/step/" + step + "/versioni/" + number + "/revisione#allegato",
                            "File annotato allegato alla bozza.");
                },
                again -> gathering.refused(viewer, at, again));
    }
}
