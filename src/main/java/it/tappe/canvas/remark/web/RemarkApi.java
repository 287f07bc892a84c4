package it.tappe.canvas.remark.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.remark.Remarks;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** Remarks on a canvas, for programs. */
@Controller("/api/v1/project-works/{id}/canvas/{step}/remarks")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RemarkApi {
    private final Remarks remarks;

    RemarkApi(Remarks remarks) {
        this.remarks = remarks;
    }

    /** All remarks, oldest first, settled ones too. */
    @Get
    PageJson<RemarkJson> list(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return PageJson.whole(remarks.list(viewer, id, step), RemarkJson::of);
    }

    @Post
    @Status(HttpStatus.CREATED)
    RemarkJson write(Viewer viewer, @PathVariable long id, @PathVariable int step, @Body RemarkJson.Sent sent) {
        return RemarkJson.of(remarks.write(viewer, id, step, sent.toEntry()));
    }

    @Post("/{remark}/replies")
    @Status(HttpStatus.CREATED)
    RemarkJson reply(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Body RemarkJson.Words sent) {
        return RemarkJson.of(remarks.reply(viewer, id, step, remark, sent.said()));
    }

    /**
     * Makes the proposed answer the team's own.
     *
     * @param ifMatch the ETag of the present answer, to be refused with 412 when somebody has written since
     */
    @Put("/{remark}/acceptance")
    RemarkJson accept(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Nullable @Header("If-Match") String ifMatch) {
        return RemarkJson.of(remarks.accept(viewer, id, step, remark, IfMatch.version(ifMatch)));
    }

    @Put("/{remark}/refusal")
    RemarkJson decline(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable long remark,
            @Body RemarkJson.Words sent) {
        return RemarkJson.of(remarks.decline(viewer, id, step, remark, sent.said()));
    }

    @Put("/{remark}/closing")
    RemarkJson close(Viewer viewer, @PathVariable long id, @PathVariable int step, @PathVariable long remark) {
        return RemarkJson.of(remarks.close(viewer, id, step, remark));
    }
}
