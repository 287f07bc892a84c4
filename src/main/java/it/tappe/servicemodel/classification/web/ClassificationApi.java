package it.tappe.servicemodel.classification.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.mark.QuoteMarks;
import it.tappe.servicemodel.classification.movement.Movement;
import it.tappe.servicemodel.classification.proposal.Proposals;
import it.tappe.web.PageJson;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The classification of a project work, for programs. Its ETag is the number of the newest one. */
@Controller("/api/v1/project-works/{id}/classification")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ClassificationApi {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");
    private static final int NEVER = -1;

    private final Classifications classifications;
    private final QuoteMarks marks;
    private final Proposals proposals;

    ClassificationApi(Classifications classifications, QuoteMarks marks, Proposals proposals) {
        this.classifications = classifications;
        this.marks = marks;
        this.proposals = proposals;
    }

    /** How the project work is classified at present; number 0 before the first classification. */
    @Get
    HttpResponse<ClassificationJson> find(Viewer viewer, @PathVariable long id) {
        return answer(viewer, classifications.find(viewer, id));
    }

    /**
     * Classifies the project work anew.
     *
     * @param ifMatch the ETag that was read; 412 when somebody else has classified since. Without it the write is
     *     accepted.
     */
    @Put
    HttpResponse<ClassificationJson> save(
            Viewer viewer,
            @PathVariable long id,
            @Nullable @Header("If-Match") String ifMatch,
            @Body ClassificationInput input) {
        return answer(viewer, classifications.save(viewer, id, input.toEntry(basedOn(ifMatch))));
    }

    /** Every classification of the project work, newest first. */
    @Get("/history")
    PageJson<HistoryJson> history(Viewer viewer, @PathVariable long id) {
        return PageJson.whole(classifications.history(viewer, id), HistoryJson::of);
    }

    /** The last classification for each step, by step, and what rose or fell. */
    @Get("/movement")
    PageJson<StageJson> movement(Viewer viewer, @PathVariable long id) {
        ClassificationSheet sheet = classifications.find(viewer, id);
        return PageJson.whole(
                Movement.of(sheet.catalogue(), classifications.history(viewer, id))
                        .stages(),
                StageJson::of);
    }

    /**
     * What the reader proposes after reading the newest delivered versions of all steps; nothing is saved. 409 when there
     * is nothing to read, or when it does not know the models of the area.
     */
    @Get("/suggestion")
    ProposalJson suggestion(Viewer viewer, @PathVariable long id) {
        return ProposalJson.of(proposals.of(viewer, id));
    }

    private HttpResponse<ClassificationJson> answer(Viewer viewer, ClassificationSheet sheet) {
        return HttpResponse.ok(ClassificationJson.of(sheet, marks.of(viewer, sheet)))
                .header("ETag", "\"" + sheet.number() + "\"");
    }

    private static @Nullable Integer basedOn(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = ETAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : NEVER;
    }
}
