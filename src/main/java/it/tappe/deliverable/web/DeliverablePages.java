package it.tappe.deliverable.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
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
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.comparison.Comparisons;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** The page of a deliverable, and what teams and coordinators do there. */
@Controller("/project-work/{id}/step/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class DeliverablePages {
    private final DeliverablePageGathering gathering;
    private final Submissions submissions;
    private final Uploads uploads;
    private final Comparisons comparisons;
    private final Pages pages;

    DeliverablePages(
            DeliverablePageGathering gathering,
            Submissions submissions,
            Uploads uploads,
            Comparisons comparisons,
            Pages pages) {
        this.gathering = gathering;
        this.submissions = submissions;
        this.uploads = uploads;
        this.comparisons = comparisons;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return pages.show(request, view(viewer, id, step, Form.empty()));
    }

    @Post(value = "/versioni", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Part("file") @Nullable CompletedFileUpload file) {
        return pages.submit(
                request,
                Form.empty(),
                "Bozza caricata. Controlla le sezioni trovate e poi consegna.",
                () -> {
                    CheckedVersion taken = uploads.take(viewer, id, step, file);
                    return path(id, step) + "#versione-" + taken.version().number();
                },
                form -> view(viewer, id, step, form));
    }

    /** What the script has sent piece by piece becomes a version. */
    @Post("/caricamenti/{upload}/versione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeUpload(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable String upload) {
        return pages.submit(
                request,
                Form.empty(),
                "Bozza caricata. Controlla le sezioni trovate e poi consegna.",
                () -> {
                    CheckedVersion taken = uploads.take(viewer, id, step, upload);
                    return path(id, step) + "#versione-" + taken.version().number();
                },
                form -> view(viewer, id, step, form));
    }

    @Post("/versioni/{number}/consegna")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> deliver(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number) {
        return pages.submit(
                request,
                Form.empty(),
                "Versione " + number + " consegnata: ora è in attesa di revisione.",
                () -> {
                    submissions.deliver(viewer, id, step, number);
                    return path(id, step);
                },
                form -> view(viewer, id, step, form));
    }

    @Get(value = "/versioni/{number}/file", produces = MediaType.ALL)
    HttpResponse<?> file(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable int number) {
        return uploads.send(viewer, id, step, number);
    }

    @Post("/versioni/{number}/ritiro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number) {
        return pages.submit(
                request,
                Form.empty(),
                "Consegna ritirata: la versione " + number + " è di nuovo una bozza. Ricordati di consegnarla.",
                () -> {
                    submissions.takeBack(viewer, id, step, number);
                    return path(id, step);
                },
                form -> view(viewer, id, step, form));
    }

    private View view(Viewer viewer, long id, int step, Form form) {
        return gathering
                .view(viewer, id, step, form)
                .with("provenance", comparisons.newestProvenance(viewer, id, step));
    }

    static String path(long id, int step) {
        return "/project-work/" + id + "/step/" + step;
    }
}
