package it.tappe.webinar.agenda.web;

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
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.Agendas;
import it.tappe.webinar.agenda.Warnings;

/** The agenda of a webinar, for programs. */
@Controller("/api/v1/webinars/{id}/agenda")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AgendaApi {
    private final Webinars webinars;
    private final Agendas agendas;
    private final Warnings warnings;

    AgendaApi(Webinars webinars, Agendas agendas, Warnings warnings) {
        this.webinars = webinars;
        this.agendas = agendas;
        this.warnings = warnings;
    }

    /**
     * The agenda of one webinar with computed times.
     *
     * @param format json (unless told) or pdf
     */
    @Get(produces = {MediaType.APPLICATION_JSON, MediaType.APPLICATION_PDF})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgendaJson.class)),
                @Content(mediaType = MediaType.APPLICATION_PDF, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<?> show(Viewer viewer, long id, @QueryValue @Nullable String format) {
        return switch (format == null ? "json" : format) {
            case "json" -> answer(viewer, id, agendas.of(viewer, id));
            case "pdf" -> PrintedAgenda.send(agendas.print(viewer, id));
            default -> throw Refusal.Invalid.field("format", "I formati sono json e pdf.");
        };
    }

    /**
     * Puts another agenda in its place.
     *
     * @param ifMatch the ETag of the agenda that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put
    HttpResponse<AgendaJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body AgendaJson.Sent sent) {
        return answer(viewer, id, agendas.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    private HttpResponse<AgendaJson> answer(Viewer viewer, long id, Agenda agenda) {
        Webinar webinar = webinars.find(viewer, id);
        return HttpResponse.ok(AgendaJson.of(agenda, warnings.of(viewer, webinar)))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", IfMatch.etag(webinar.version()));
    }
}
