package it.tappe.canvas.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.Canvas;
import java.util.List;

/**
 * A canvas as programs read it.
 *
 * @param step order number
 * @param answered how many items are
 * @param answers one for each item, in the order of the outline
 */
@Serdeable
record CanvasJson(long projectWorkId, int step, int answered, int items, List<AnswerJson> answers) {

    static CanvasJson of(Canvas canvas) {
        return new CanvasJson(
                canvas.work().id(),
                canvas.step().position(),
                canvas.answers().answered(),
                canvas.outline().items().size(),
                canvas.answers().all().stream().map(AnswerJson::of).toList());
    }
}
