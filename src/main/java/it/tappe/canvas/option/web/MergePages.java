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
import it.tappe.canvas.outline.Merges;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An option becomes another: first who is touched, then the act; it can be undone. */
@Controller(OptionGathering.ROOT + "/{item}/{option}/unione")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MergePages {
    private final OptionGathering gathering;
    private final Merges merges;
    private final Pages pages;

    MergePages(OptionGathering gathering, Merges merges, Pages pages) {
        this.gathering = gathering;
        this.merges = merges;
        this.pages = pages;
    }

    /** Whom it touches. */
    @Get
    HttpResponse<?> preview(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @QueryValue @Nullable Long into) {
        OptionPage page = gathering.gather(viewer, item, option);
        Form form = OptionGathering.filled(page.use().option()).fill("into", into);
        return pages.answer(
                request,
                form,
                () -> pages.show(
                        request,
                        OptionGathering.option(page, "canvas/merge", form)
                                .with("into", page.item().of(merges.target(viewer, item, option, into)))),
                again -> OptionGathering.option(page, "canvas/option", again));
    }

    @Post
    HttpResponse<?> merge(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    Long into = form.number("into");
                    merges.merge(viewer, item, option, into, form.version());
                    return new Pages.Done(
                            OptionGathering.ROOT + "/" + item, "Opzioni unite: si può annullare quando vuoi.");
                },
                again -> again(viewer, item, option, again));
    }

    @Post("/annullamento")
    HttpResponse<?> undo(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    merges.undo(viewer, item, option, form.version());
                    return new Pages.Done(
                            OptionGathering.ROOT + "/" + item, "Unione annullata: chi l’aveva scelta la ritrova.");
                },
                again -> again(viewer, item, option, again));
    }

    private View again(Viewer viewer, String item, long option, Form sent) {
        OptionPage page = gathering.gather(viewer, item, option);
        Form present = OptionGathering.filled(page.use().option());
        for (String field : new String[] {"label", "synonyms", "place", "withdrawn", "version"}) {
            sent.fillAll(field, present.all(field));
        }
        return OptionGathering.option(page, "canvas/option", sent);
    }
}
