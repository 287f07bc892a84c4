package it.tappe.canvas.hint.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.canvas.hint.Hint;
import it.tappe.canvas.hint.Hints;
import it.tappe.shared.Fields;

/** What documents and canvas do not say alike, for programs. An answer is given through the canvas. */
@Controller("/api/v1/project-works/{id}/canvas/{step}/hints")
@Secured(SecurityRule.IS_AUTHENTICATED)
class HintApi {
    private final Hints hints;

    HintApi(Hints hints) {
        this.hints = hints;
    }

    /** Which hint is put aside, and why. */
    @Serdeable
    record Sent(
            @Nullable Hint.Kind kind,
            @Nullable Long optionId,
            @Nullable String reason) {}

    /** Reads the latest delivered versions, up to this step, beside the canvas. */
    @Get
    HintJson read(Viewer viewer, long id, int step) {
        return HintJson.of(hints.read(viewer, id, step));
    }

    /** Puts a hint aside until another version is delivered. */
    @Post("/dismissals")
    @Status(HttpStatus.NO_CONTENT)
    void dismiss(Viewer viewer, long id, int step, @Body Sent sent) {
        hints.requireWriting(viewer, id, step);
        Hint.Kind kind = sent.kind();
        Long optionId = sent.optionId();
        new Fields()
                .check(kind != null, "kind", "Manca che cosa si mette da parte.")
                .check(optionId != null, "optionId", "Manca l’opzione.")
                .refuseIfWrong();
        if (kind != null && optionId != null) {
            hints.dismiss(viewer, id, step, optionId, kind, sent.reason() == null ? "" : sent.reason());
        }
    }
}
