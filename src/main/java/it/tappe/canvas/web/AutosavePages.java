package it.tappe.canvas.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Progress;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For the page's script, which saves each item of a canvas while somebody writes. */
@Controller("/project-work/{id}/scheda/{step}/automatica")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AutosavePages {
    private final Canvases canvases;

    AutosavePages(Canvases canvases) {
        this.canvases = canvases;
    }

    /**
     * What the script is told.
     *
     * @param version to go on from
     * @param read mark of what is saved
     * @param savedAt when that was, in Rome
     * @param text what somebody else wrote, where nothing was saved
     * @param answered by part, and for all: how many of how many
     */
    @Serdeable
    record SavedJson(
            long version,
            String read,
            String savedAt,
            @Nullable String author,
            @Nullable String text,
            Map<String, CountJson> answered) {}

    /** How many of how many. */
    @Serdeable
    record CountJson(int answered, int size) {}

    @Post("/{item}")
    HttpResponse<SavedJson> save(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable String item,
            @Body Map<String, Object> body) {
        Canvas canvas = canvases.find(viewer, id, step);
        Form form = Form.of(body);
        try {
            canvases.answer(
                    viewer,
                    id,
                    step,
                    item,
                    CanvasForm.entry(form, canvas.outline().item(item).orElseThrow(Refusal.NotFound::new)));
            return HttpResponse.ok(saved(canvases.find(viewer, id, step), item, false));
        } catch (Refusal.Conflict stale) {
            return HttpResponse.<SavedJson>status(HttpStatus.PRECONDITION_FAILED)
                    .body(saved(canvases.find(viewer, id, step), item, true));
        }
    }

    private static SavedJson saved(Canvas canvas, String item, boolean isConflict) {
        Answer answer = canvas.answers().to(item).orElseThrow(Refusal.NotFound::new);
        Progress progress = Progress.of(canvas.answers());
        Map<String, CountJson> counts = new LinkedHashMap<>();
        counts.put("tutto", new CountJson(progress.answered(), progress.size()));
        progress.parts().forEach(part -> counts.put(part.key(), new CountJson(part.answered(), part.size())));
        Instant at = answer.writtenAt();
        return new SavedJson(
                answer.version(),
                CanvasForm.read(AnswerEntry.of(answer, null)),
                at == null ? "" : RomeTime.clock(at),
                answer.writtenBy(),
                isConflict ? answer.summary() : null,
                counts);
    }
}
