package it.tappe.webinar.minutes.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;
import it.tappe.webinar.minutes.Minutes;
import it.tappe.webinar.minutes.MinutesVersion;

/** Minutes of webinars, for programs. */
@Controller("/api/v1/webinars/{id}/minutes")
@Secured(SecurityRule.IS_AUTHENTICATED)
class MinutesApi {
    private final Minutes minutes;

    MinutesApi(Minutes minutes) {
        this.minutes = minutes;
    }

    /**
     * The latest version that one may read; 404 when there is none yet.
     *
     * @param format json (unless told) or pdf
     */
    @Get(produces = {MediaType.APPLICATION_JSON, MediaType.APPLICATION_PDF})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MinutesJson.class)),
                @Content(mediaType = MediaType.APPLICATION_PDF, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<?> show(Viewer viewer, long id, @QueryValue @Nullable String format) {
        return switch (format == null ? "json" : format) {
            case "json" -> answer(minutes.latest(viewer, id).orElseThrow(Refusal.NotFound::new));
            case "pdf" -> PrintedMinutes.send(minutes.print(viewer, id));
            default -> throw Refusal.Invalid.field("format", "I formati sono json e pdf.");
        };
    }

    /** All versions that one may read, the newest first. */
    @Get("/versions")
    PageJson<MinutesJson.RowJson> versions(Viewer viewer, long id) {
        return PageJson.whole(minutes.list(viewer, id), MinutesJson.RowJson::of);
    }

    /** One version. */
    @Get("/versions/{number}")
    HttpResponse<MinutesJson> version(Viewer viewer, long id, int number) {
        return answer(minutes.find(viewer, id, number));
    }

    /**
     * Saves another version.
     *
     * @param ifMatch the ETag that was read, "0" when there is none yet; 412 when somebody has saved since, 428 without it
     */
    @Put
    HttpResponse<MinutesJson> save(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body MinutesJson.Sent sent) {
        return answer(minutes.save(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    private static HttpResponse<MinutesJson> answer(MinutesVersion version) {
        return HttpResponse.ok(MinutesJson.of(version))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", IfMatch.etag(version.number()));
    }
}
