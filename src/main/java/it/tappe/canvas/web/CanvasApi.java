package it.tappe.canvas.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.shared.Refusal;
import it.tappe.web.IfMatch;

/** Canvases, for programs. The ETag of an answer counts its changes, "0" before the first. */
@Controller("/api/v1/project-works/{id}/canvas")
@Secured(SecurityRule.IS_AUTHENTICATED)
class CanvasApi {
    private final Canvases canvases;
    private final CanvasGathering gathering;

    CanvasApi(Canvases canvases, CanvasGathering gathering) {
        this.canvases = canvases;
        this.gathering = gathering;
    }

    /**
     * The canvas of a step.
     *
     * @param step order number; without it, that of the step that the project work is at
     */
    @Get
    CanvasJson show(Viewer viewer, @PathVariable long id, @QueryValue @Nullable Integer step) {
        return CanvasJson.of(canvases.find(viewer, id, step == null ? gathering.currentStep(viewer, id) : step));
    }

    @Get("/{step}/{item}")
    HttpResponse<AnswerJson> answer(
            Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable String item) {
        return with(find(canvases.find(viewer, id, step), item));
    }

    /**
     * Answers an item, or puts another answer in its place.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has written since, 428 when it is missing although there is
     *     an answer
     */
    @Put("/{step}/{item}")
    HttpResponse<AnswerJson> write(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable String item,
            @Nullable @Header("If-Match") String ifMatch,
            @Body AnswerJson.Sent sent) {
        Canvas canvas = canvases.find(viewer, id, step);
        viewer.require(Action.FILL_CANVAS, canvas.work());
        Long version = IfMatch.version(ifMatch);
        if (version == null && find(canvas, item).version() > 0) {
            throw Refusal.Conflict.unconditional("C’è già una risposta: indica quella che hai letto (If-Match).");
        }
        return with(canvases.answer(viewer, id, step, item, sent.toEntry(version == null ? 0 : version)));
    }

    private static Answer find(Canvas canvas, String item) {
        return canvas.answers().to(item).orElseThrow(Refusal.NotFound::new);
    }

    private static HttpResponse<AnswerJson> with(Answer answer) {
        return HttpResponse.ok(AnswerJson.of(answer)).header("ETag", IfMatch.etag(answer.version()));
    }
}
