package it.tappe.canvas.option.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.canvas.option.Uses;
import it.tappe.canvas.option.web.ItemJson.OptionJson;
import it.tappe.canvas.outline.Merges;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Options;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** The options of an item, for programs of coordinators. */
@Controller("/api/v1/canvas-items/{item}/options")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OptionApi {
    private final Options options;
    private final Merges merges;
    private final Uses uses;

    OptionApi(Options options, Merges merges, Uses uses) {
        this.options = options;
        this.merges = merges;
        this.uses = uses;
    }

    /** All options with how many project works have chosen them. */
    @Get
    PageJson<UseJson> list(Viewer viewer, @PathVariable String item) {
        return PageJson.whole(uses.find(viewer, item).options(), UseJson::of);
    }

    @Get("/{option}")
    HttpResponse<OptionJson> find(Viewer viewer, @PathVariable String item, @PathVariable long option) {
        return with(options.find(viewer, item, option), HttpResponse.ok());
    }

    @Post
    HttpResponse<OptionJson> add(Viewer viewer, @PathVariable String item, @Body UseJson.Sent sent) {
        return with(options.add(viewer, item, sent.toEntry(null)), HttpResponse.status(HttpStatus.CREATED));
    }

    /**
     * Puts another option in its place.
     *
     * @param ifMatch the ETag that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{option}")
    HttpResponse<OptionJson> change(
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Nullable @Header("If-Match") String ifMatch,
            @Body UseJson.Sent sent) {
        return with(options.change(viewer, item, option, sent.toEntry(IfMatch.version(ifMatch))), HttpResponse.ok());
    }

    /** Whom merging it into another option would touch. */
    @Get("/{option}/merge/preview")
    UseJson preview(
            Viewer viewer, @PathVariable String item, @PathVariable long option, @QueryValue @Nullable Long into) {
        merges.target(viewer, item, option, into);
        return UseJson.of(uses.find(viewer, item).of(options.find(viewer, item, option)));
    }

    /** Merges it into another. */
    @Post("/{option}/merge")
    HttpResponse<OptionJson> merge(
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Nullable @Header("If-Match") String ifMatch,
            @Body UseJson.Into sent) {
        return with(
                merges.merge(viewer, item, option, sent.into(), IfMatch.version(ifMatch)),
                HttpResponse.status(HttpStatus.CREATED));
    }

    /** Undoes the merge. */
    @Delete("/{option}/merge")
    HttpResponse<OptionJson> undo(
            Viewer viewer,
            @PathVariable String item,
            @PathVariable long option,
            @Nullable @Header("If-Match") String ifMatch) {
        return with(merges.undo(viewer, item, option, IfMatch.version(ifMatch)), HttpResponse.ok());
    }

    private static HttpResponse<OptionJson> with(Option option, MutableHttpResponse<OptionJson> response) {
        return response.body(OptionJson.of(option)).header("ETag", IfMatch.etag(option.version()));
    }
}
