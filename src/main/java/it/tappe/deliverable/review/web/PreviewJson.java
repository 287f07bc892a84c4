package it.tappe.deliverable.review.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.DecisionPreview;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What releasing a draft will bring about, for programs. */
@Serdeable
record PreviewJson(
        Decision decision,
        DeliverableStatus before,
        DeliverableStatus after,
        Instant dueAt,
        Instant cutOffAt,
        List<String> closedDays,
        @Nullable Integer withdrawnApproval,
        List<String> readers,
        List<String> informed,
        int points) {

    static PreviewJson of(DecisionPreview preview) {
        return new PreviewJson(
                preview.decision(),
                preview.before(),
                preview.after(),
                preview.deadlines().dueAt(),
                preview.deadlines().cutOffAt(),
                preview.closedDays(),
                preview.withdrawn(),
                preview.readers(),
                preview.informed(),
                preview.remarks());
    }
}
