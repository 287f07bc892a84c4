package it.tappe.deliverable.web;

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
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.Reviews;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a tutor reads a version, section by section, and decides. */
@Controller("/project-work/{id}/step/{step}/versioni/{number}/revisione")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ReviewPages {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Pages pages;

    ReviewPages(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Submissions submissions,
            Reviews reviews,
            Pages pages) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
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
        viewer.require(Action.REVIEW, projectWorks.find(viewer, id));
        return pages.show(request, view(viewer, id, step, number, Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return pages.submit(
                request,
                form,
                "Revisione registrata: il gruppo di lavoro la vede da ora.",
                () -> {
                    decide(viewer, id, step, number, form);
                    return "/project-work/" + id + "/step/" + step;
                },
                again -> view(viewer, id, step, number, again));
    }

    private void decide(Viewer viewer, long id, int step, int number, Form form) {
        List<String> sections = deliverables.find(viewer, id, step).sectionTitles();
        ReviewJson.Sent sent = sent(form, sections);
        try {
            reviews.decide(viewer, id, step, number, sent.toEntry());
        } catch (Refusal.Invalid wrong) {
            throw atFormFields(wrong, sections);
        }
    }

    /** The form numbers the comments, since titles of sections make no names of fields. */
    private static Refusal.Invalid atFormFields(Refusal.Invalid wrong, List<String> sections) {
        Map<String, String> fields = new LinkedHashMap<>();
        wrong.fields().forEach((field, message) -> {
            int index = sections.indexOf(field.replaceFirst("^comments\\.", ""));
            fields.put(index < 0 ? field : "comment-" + index, message);
        });
        return Refusal.Invalid.fields(fields);
    }

    private static ReviewJson.Sent sent(Form form, List<String> sections) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (int index = 0; index < sections.size(); index++) {
            comments.put(sections.get(index), form.text("comment-" + index));
        }
        LocalDate due = form.date("changesDueOn");
        Decision decision = form.choice("decision", Decision.class);
        form.readable();
        return new ReviewJson.Sent(decision, comments, form.optional("generalComment"), due);
    }

    private View view(Viewer viewer, long id, int step, int number, Form form) {
        ProjectWork work = projectWorks.find(viewer, id);
        Deliverable deliverable = deliverables.find(viewer, id, step);
        return View.of("deliverable/review", "Revisione della versione " + number)
                .under("Da revisionare", "/revisioni")
                .under(work.provinceName(), "/project-work/" + id)
                .under(deliverable.stepTitle(), "/project-work/" + id + "/step/" + step)
                .with("work", work)
                .with("deliverable", deliverable)
                .with("checked", submissions.version(viewer, id, step, number))
                .with("form", form);
    }
}
