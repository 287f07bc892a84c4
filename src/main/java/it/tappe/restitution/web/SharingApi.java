package it.tappe.restitution.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.restitution.sharing.Sharing;
import it.tappe.restitution.sharing.SharingEntry;
import it.tappe.restitution.sharing.Sharings;
import it.tappe.web.IfMatch;

/** The sharing of a comparison, for programs; area and step by their order numbers. */
@Controller("/api/v1/comparisons/{area}/{step}/sharing")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SharingApi {
    private final Sharings sharings;

    SharingApi(Sharings sharings) {
        this.sharings = sharings;
    }

    /** What a program sends. */
    @Serdeable
    record Sent(@Nullable Boolean words, @Nullable Boolean models) {
        /** What is missing, Bean Validation says. */
        @SuppressWarnings("NullAway")
        SharingEntry toEntry(@Nullable Long version) {
            return new SharingEntry(words, models, version);
        }
    }

    /** How it is shared; 404 while it is not. */
    @Get
    HttpResponse<SharingJson> find(Viewer viewer, int area, int step) {
        return answer(sharings.find(viewer, area, step));
    }

    /** Shares it, or changes what is shared: then with {@code If-Match}, else 428, and 412 when somebody was faster. */
    @Put
    HttpResponse<SharingJson> share(
            Viewer viewer, int area, int step, @Body Sent sent, @Header("If-Match") @Nullable String ifMatch) {
        return answer(sharings.share(viewer, area, step, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** Withdraws it. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(Viewer viewer, int area, int step) {
        sharings.withdraw(viewer, area, step);
    }

    private static HttpResponse<SharingJson> answer(Sharing sharing) {
        return HttpResponse.ok(SharingJson.of(sharing)).header("ETag", IfMatch.etag(sharing.number()));
    }
}
