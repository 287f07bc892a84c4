package it.tappe.servicemodel.suggestion.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.suggestion.Suggestions;

/** What the reader of service models proposes, for programs. */
@Controller("/api/v1/service-models/suggestions")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SuggestionApi {
    private final Suggestions suggestions;

    SuggestionApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * Reads a document, keeps nothing, and proposes ratings with passages for and against.
     *
     * @param file Word, OpenDocument, RTF, PDF, also signed; plain text and Markdown
     * @param area order number or part of the name of an area
     */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    SuggestionJson read(
            Viewer viewer, @Part("file") @Nullable CompletedFileUpload file, @Part("area") @Nullable String area) {
        return SuggestionJson.of(Documents.read(suggestions, viewer, file, area));
    }
}
