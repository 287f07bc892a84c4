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
        return pages.show(request, view(viewer, Form.empty(), Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, @Body Map<String, String> body) {
        Form form = Form.of(body);
        return pages.submit(
                request,
                form,
                "Aspetto salvato: vale per tutte le presentazioni.",
                () -> {
                    looks.change(viewer, entry(form));
                    return PATH;
                },
                typed -> view(viewer, typed, Form.empty()));
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
                again -> view(viewer, Form.empty(), again));
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
                again -> view(viewer, Form.empty(), again));
    }

    @Get(value = "/logo", produces = MediaType.ALL)
    HttpResponse<?> logo(Viewer viewer) {
        return logos.send(viewer);
    }

    private View view(Viewer viewer, Form typed, Form logo) {
        Look look = looks.find(viewer);
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
                .with("form", typed.problem() == null ? present : typed.restOn(present))
                .with("logo", logo.problem() == null ? presentLogo : logo.restOn(presentLogo));
    }
}
