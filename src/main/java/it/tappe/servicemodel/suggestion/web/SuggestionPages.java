package it.tappe.servicemodel.suggestion.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.servicemodel.suggestion.Suggestions;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** «Prova su un documento»: what the reader would propose for it. */
@Controller("/modelli/prova")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SuggestionPages {
    private final Suggestions suggestions;
    private final Programmes programmes;
    private final Pages pages;

    SuggestionPages(Suggestions suggestions, Programmes programmes, Pages pages) {
        this.suggestions = suggestions;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer) {
        suggestions.requireTrying(viewer);
        return pages.show(request, view(viewer, Form.empty()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> read(
            HttpRequest<?> request,
            Viewer viewer,
            @Part("file") @Nullable CompletedFileUpload file,
            @Part("area") @Nullable String area) {
        Form form = Form.empty().fill("area", area);
        return pages.answer(
                request,
                form,
                () -> pages.show(
                        request,
                        View.of("servicemodel/suggestion", "Proposta di lettura")
                                .under("Prova su un documento", "/modelli/prova")
                                .with("suggestion", Documents.read(suggestions, viewer, file, area))
                                .with("name", file == null ? "" : file.getFilename())),
                again -> view(viewer, again));
    }

    private View view(Viewer viewer, Form form) {
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(one -> areas.put(String.valueOf(one.position()), one.name()));
        return View.of("servicemodel/tryout", "Prova su un documento")
                .with("areas", areas)
                .with("form", form);
    }
}
