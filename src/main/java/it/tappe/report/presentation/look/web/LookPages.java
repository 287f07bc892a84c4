package it.tappe.report.presentation.look.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import it.tappe.report.presentation.look.Look;
import it.tappe.report.presentation.look.LookEntry;
import it.tappe.report.presentation.look.Looks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How presentations look. */
@Controller("/report/aspetto")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class LookPages {
    private static final String PATH = "/report/aspetto";

    private final Looks looks;
    private final LogoFiles logos;
    private final Pages pages;

    LookPages(Looks looks, LogoFiles logos, Pages pages) {
        this.looks = looks;
        this.logos = logos;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, view(looks.find(viewer), Form.empty(), Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, @Body Map<String, String> body) {
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> form.isTicked("prova") ? preview(request, viewer, form) : save(request, viewer, form),
                typed -> view(looks.find(viewer), typed, Form.empty()));
    }

    private HttpResponse<?> save(HttpRequest<?> request, Viewer viewer, Form form) {
        looks.change(viewer, entry(form));
        return pages.goTo(request, PATH, "Aspetto salvato: vale per tutte le presentazioni.");
    }

    /** The page with what was typed, so that it can be looked at before it is saved. */
    private HttpResponse<?> preview(HttpRequest<?> request, Viewer viewer, Form form) {
        Look look = looks.preview(viewer, entry(form));
        return pages.show(request, view(look, form, Form.empty()).with("unsaved", true));
    }

    private static LookEntry entry(Form form) {
        return new LookEntry(
                form.text("primary"),
                form.text("accent"),
                form.text("footer"),
                form.text("font"),
                form.text("contacts"),
                form.version());
    }

    @Post(value = "/logo", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> putLogo(
            HttpRequest<?> request,
            Viewer viewer,
            @Part("file") @Nullable CompletedFileUpload file,
            @Part("text") @Nullable String text,
            @Part("version") @Nullable String version) {
        Map<String, String> typed = new HashMap<>();
        typed.put("text", text == null ? "" : text);
        typed.put("version", version == null ? "" : version);
        Form form = Form.of(typed);
        return pages.submit(
                request,
                form,
                "Logo salvato.",
                () -> {
                    logos.put(viewer, file, form.text("text"), form.version());
                    return PATH + "#logo";
                },
                again -> view(looks.find(viewer), Form.empty(), again));
    }

    @Post("/logo/eliminazione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeLogo(HttpRequest<?> request, Viewer viewer, @Body Map<String, String> body) {
        return pages.submit(
                request,
                Form.of(body),
                "Logo tolto.",
                () -> {
                    looks.removeLogo(viewer, Form.of(body).version());
                    return PATH;
                },
                again -> view(looks.find(viewer), Form.empty(), again));
    }

    @Get(value = "/logo", produces = MediaType.ALL)
    HttpResponse<?> logo(Viewer viewer) {
        return logos.send(viewer);
    }

    private static View view(Look look, Form typed, Form logo) {
        Form present = Form.empty()
                .fill("primary", "#" + look.primaryColour())
                .fill("accent", "#" + look.accentColour())
                .fill("footer", look.footer())
                .fill("font", look.font())
                .fill("contacts", look.contacts())
                .fill("version", look.version());
        Form presentLogo = Form.empty().fill("text", look.logoText()).fill("version", look.version());
        return View.of("presentation/look", "Aspetto delle presentazioni")
                .under("Report", "/report")
                .with("look", look)
                .with("pictures", LookSample.pictures(look))
                .with("unsaved", false)
                .with("form", typed.all("version").isEmpty() ? present : typed.restOn(present))
                .with("logo", logo.all("version").isEmpty() ? presentLogo : logo.restOn(presentLogo));
    }
}
