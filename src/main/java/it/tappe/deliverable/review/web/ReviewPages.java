package it.tappe.deliverable.review.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.ReviewDrafts;
import it.tappe.deliverable.review.Reviews;
import it.tappe.deliverable.review.VersionAddress;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** Where a tutor reads a version, section by section, writes a draft, sees what deciding does, and decides. */
@Controller("/project-work/{id}/step/{step}/versioni/{number}/revisione")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReviewPages {
    private final ReviewGathering gathering;
    private final ReviewDrafts drafts;
    private final Reviews reviews;
    private final Pages pages;

    ReviewPages(ReviewGathering gathering, ReviewDrafts drafts, Reviews reviews, Pages pages) {
        this.gathering = gathering;
        this.drafts = drafts;
        this.reviews = reviews;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number) {
        return pages.show(request, gathering.view(viewer, new VersionAddress(id, step, number)));
    }

    /** Saves the draft; the button {@code then=preview} goes on to the preview of the decision. */
    @Post
    HttpResponse<?> save(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body Map<String, Object> body) {
        VersionAddress at = new VersionAddress(id, step, number);
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    form.fill("version", save(viewer, at, form).version());
                    if (form.text("then").equals("preview")) {
                        drafts.preview(viewer, id, step, number);
                        return HttpResponse.seeOther(URI.create(path(at) + "/anteprima"));
                    }
                    return pages.goTo(request, path(at), "Bozza salvata: la vede solo chi revisiona.");
                },
                again -> gathering.again(viewer, at, again));
    }

    /** The same for the script that saves while somebody writes. */
    @Post("/automatica")
    @Produces(MediaType.APPLICATION_JSON)
    SavedJson autosave(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body Map<String, Object> body) {
        ReviewDraft saved = save(viewer, new VersionAddress(id, step, number), Form.of(body));
        return SavedJson.of(saved);
    }

    /** What the page's script is told after it has saved: the version to go on from, and when that was, in Rome. */
    @Serdeable
    record SavedJson(long version, String savedAt) {
        static SavedJson of(ReviewDraft draft) {
            Instant at = draft.savedAt();
            return new SavedJson(draft.version(), at == null ? "" : RomeTime.clock(at));
        }
    }

    @Get("/anteprima")
    HttpResponse<?> preview(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number) {
        VersionAddress at = new VersionAddress(id, step, number);
        try {
            return pages.show(request, preview(viewer, at, Form.empty()));
        } catch (Refusal.Invalid undecided) {
            return pages.goTo(request, path(at), "Scegli l’esito prima di vedere l’anteprima.");
        }
    }

    @Post("/pubblicazione")
    HttpResponse<?> release(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body Map<String, Object> body) {
        VersionAddress at = new VersionAddress(id, step, number);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    reviews.release(viewer, id, step, number, form.version());
                    return new Pages.Done(
                            "/project-work/" + id + "/step/" + step,
                            "Revisione registrata: il gruppo di lavoro la vede da ora.");
                },
                again -> preview(viewer, at, again));
    }

    @Post("/eliminazione")
    HttpResponse<?> discard(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body Map<String, Object> body) {
        VersionAddress at = new VersionAddress(id, step, number);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    drafts.discard(viewer, id, step, number, form.version());
                    return new Pages.Done("/project-work/" + id + "/step/" + step, "Bozza di revisione eliminata.");
                },
                again -> gathering.again(viewer, at, again));
    }

    private ReviewDraft save(Viewer viewer, VersionAddress at, Form form) {
        ReviewForm review = gathering.form(viewer, at);
        return review.atFields(() -> drafts.save(
                viewer, at.projectWorkId(), at.stepPosition(), at.number(), review.entry(form), form.version()));
    }

    private View preview(Viewer viewer, VersionAddress at, Form form) {
        ReviewPage page = gathering.gather(viewer, at);
        return ReviewGathering.view(page, form, "deliverable/review-preview")
                .under("Revisione", path(at))
                .with("preview", drafts.preview(viewer, at.projectWorkId(), at.stepPosition(), at.number()));
    }

    private static String path(VersionAddress at) {
        return "/project-work/" + at.projectWorkId() + "/step/" + at.stepPosition() + "/versioni/" + at.number()
                + "/revisione";
    }
}
