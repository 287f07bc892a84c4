package it.tappe.deliverable.receipt.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import it.tappe.access.Viewer;
import it.tappe.deliverable.receipt.Receipt;
import it.tappe.deliverable.receipt.ReceiptChecks;
import it.tappe.deliverable.receipt.Receipts;
import it.tappe.shared.Refusal;

/** Receipts for programs. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReceiptApi {
    private static final String JSON = "json";
    private static final String PDF = "pdf";

    private final Receipts receipts;
    private final ReceiptChecks checks;

    ReceiptApi(Receipts receipts, ReceiptChecks checks) {
        this.receipts = receipts;
        this.checks = checks;
    }

    /**
     * The receipt of a delivered version.
     *
     * @param format json or pdf; unless told, what the header Accept asks for
     */
    @Get(
            value = "/project-works/{id}/deliverables/{step}/submissions/{number}/receipt",
            produces = {MediaType.APPLICATION_JSON, MediaType.APPLICATION_PDF})
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptJson.class)),
                @Content(mediaType = MediaType.APPLICATION_PDF, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<?> receipt(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @PathVariable int number,
            @QueryValue @Nullable String format) {
        return switch (format == null ? accepted(request) : format) {
            case JSON -> {
                Receipt found = receipts.find(viewer, id, step, number);
                yield HttpResponse.ok(ReceiptJson.of(found, receipts.checkAddress(found)))
                        .contentType(MediaType.APPLICATION_JSON_TYPE);
            }
            case PDF -> ReceiptFiles.send(receipts.print(viewer, id, step, number));
            default -> throw Refusal.Invalid.field("format", "I formati sono json e pdf.");
        };
    }

    /** Checks a receipt by its code, in groups or not; after thirty unknown codes within ten minutes 429. */
    @Get("/receipts/{code}")
    CheckedReceiptJson check(Viewer viewer, @PathVariable String code) {
        return checks.find(viewer, code).map(CheckedReceiptJson::of).orElseThrow(Refusal.NotFound::new);
    }

    private static String accepted(HttpRequest<?> request) {
        return request.accept().stream()
                        .findFirst()
                        .filter(MediaType.APPLICATION_PDF_TYPE::equals)
                        .isPresent()
                ? PDF
                : JSON;
    }
}
