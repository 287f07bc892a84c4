package it.tappe.canvas.option.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.option.Uses;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Options;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options of the canvas with who has chosen them: added, renamed, put in order, withdrawn. */
@Controller(OptionGathering.ROOT)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class OptionPages {
    private final OptionGathering gathering;
    private final Uses uses;
    private final Options options;
    private final Pages pages;

    OptionPages(OptionGathering gathering, Uses uses, Options options, Pages pages) {
        this.gathering = gathering;
        this.uses = uses;
        this.options = options;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("canvas/options", "Opzioni della scheda")
                        .under("Programma", "/programma")
                        .with("items", uses.list(viewer)));
    }

    /** @param nuova a name for a new option, as somebody wrote it in own words */
    @Get("/{item}")
    HttpResponse<?> item(
            HttpRequest<?> request, Viewer viewer, @PathVariable String item, @QueryValue @Nullable String nuova) {
        return pages.show(request, gathering.item(viewer, item, Form.empty().fill("label", nuova)));
    }

    @Post("/{item}")
    HttpResponse<?> add(
            HttpRequest<?> request, Viewer viewer, @PathVariable String item, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    Option added = options.add(viewer, item, OptionGathering.entry(form));
                    return new Pages.Done(
                            OptionGathering.ROOT + "/" + item, "«" + added.label() + "» ora si può scegliere.");
                },
                again -> gathering.item(viewer, item, again));
    }

    @Post("/{item}/{option}/posto")
    HttpResponse<?> move(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    options.move(viewer, item, option, form.integer("place"));
                    return new Pages.Done(OptionGathering.ROOT + "/" + item, "Ordine cambiato.");
                },
                again -> gathering.item(viewer, item, again));
    }

    @Get("/{item}/{option}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable String item, @PathVariable long option) {
        OptionPage page = gathering.gather(viewer, item, option);
        return pages.show(
                request,
                OptionGathering.option(
                        page, "canvas/option", OptionGathering.filled(page.use().option())));
    }

    @Post("/{item}/{option}")
    HttpResponse<?> change(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    options.change(viewer, item, option, OptionGathering.entry(form));
                    return new Pages.Done(OptionGathering.ROOT + "/" + item, "Opzione salvata.");
                },
                again -> gathering.option(
                        viewer,
                        item,
                        option,
                        again.restOn(OptionGathering.filled(options.find(viewer, item, option)))));
    }
}
