package it.tappe.report.presentation.look.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Viewer;
import it.tappe.report.presentation.look.Look;
import it.tappe.report.presentation.look.LookEntry;
import it.tappe.report.presentation.look.Looks;
import it.tappe.web.IfMatch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The look of presentations, for programs of coordinators. */
@Controller("/api/v1/presentation-look")
@Secured(SecurityRule.IS_AUTHENTICATED)
class LookApi {
    private final Looks looks;
    private final LogoFiles logos;

    LookApi(Looks looks, LogoFiles logos) {
        this.looks = looks;
        this.logos = logos;
    }

    /** What a program sends. */
    @Serdeable
    record Sent(
            @Nullable String primary,
            @Nullable String accent,
            @Nullable String footer,
            @Nullable String font,
            @Nullable List<String> contacts) {
        /** What is missing, Bean Validation says. */
        @SuppressWarnings("NullAway")
        LookEntry toEntry(@Nullable Long version) {
            String lines = contacts == null
                    ? null
                    : contacts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
            return new LookEntry(primary, accent, footer, font, lines, version);
        }
    }

    @Get
    HttpResponse<LookJson> find(Viewer viewer) {
        return answer(looks.find(viewer));
    }

    /** Changes all but the logo; with {@code If-Match}, else 428, and 412 when somebody was faster. */
    @Put
    HttpResponse<LookJson> change(Viewer viewer, @Body Sent sent, @Header("If-Match") @Nullable String ifMatch) {
        return answer(looks.change(viewer, sent.toEntry(IfMatch.version(ifMatch))));
    }

    /** The logo's picture; 404 without one. */
    @Get(value = "/logo", produces = MediaType.ALL)
    HttpResponse<?> logo(Viewer viewer) {
        return logos.send(viewer);
    }

    /** Puts a PNG or JPEG picture of at most 1 MB in the place of the logo; {@code text} says what it shows. */
    @Post(value = "/logo", consumes = MediaType.MULTIPART_FORM_DATA, produces = MediaType.APPLICATION_JSON)
    HttpResponse<LookJson> putLogo(
            Viewer viewer,
            @Part("file") @Nullable CompletedFileUpload file,
            @Part("text") @Nullable String text,
            @Header("If-Match") @Nullable String ifMatch) {
        return answer(logos.put(viewer, file, text == null ? "" : text, IfMatch.version(ifMatch)));
    }

    /** Takes the logo away. */
    @Delete("/logo")
    HttpResponse<LookJson> removeLogo(Viewer viewer, @Header("If-Match") @Nullable String ifMatch) {
        return answer(looks.removeLogo(viewer, IfMatch.version(ifMatch)));
    }

    private static HttpResponse<LookJson> answer(Look look) {
        return HttpResponse.ok(LookJson.of(look)).header("ETag", IfMatch.etag(look.version()));
    }
}
