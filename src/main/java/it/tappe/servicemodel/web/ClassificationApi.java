package it.tappe.servicemodel.web;

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

    ClassificationApi(Classifications classifications) {
        this.classifications = classifications;
    }

    /** How the project work is classified at present; number 0 before the first classification. */
    @Get
    HttpResponse<ClassificationJson> find(Viewer viewer, @PathVariable long id) {
        return answer(classifications.find(viewer, id));
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
        return answer(classifications.save(viewer, id, input.toEntry(basedOn(ifMatch))));
    }

    private static HttpResponse<ClassificationJson> answer(ClassificationSheet sheet) {
        return HttpResponse.ok(ClassificationJson.of(sheet)).header("ETag", "\"" + sheet.number() + "\"");
    }

    private static @Nullable Integer basedOn(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = ETAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : NEVER;
    }
}
