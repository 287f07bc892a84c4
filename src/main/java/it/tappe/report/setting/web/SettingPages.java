package it.tappe.report.setting.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.choice.FilterChoices;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.Settings;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** «Impostazioni salvate»: one's own. */
@Controller("/report/impostazioni")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class SettingPages {
    private static final String PATH = "/report/impostazioni";
    private static final String TITLE = "Impostazioni salvate";

    private final Settings settings;
    private final ReportCatalogue catalogue;
    private final FilterChoices choices;
    private final Pages pages;

    SettingPages(Settings settings, ReportCatalogue catalogue, FilterChoices choices, Pages pages) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("report/settings", TITLE)
                        .under("Report", "/report")
                        .with("viewer", viewer)
                        .with("settings", settings.list(viewer))
                        .with("titles", SettingForm.titles(catalogue.list(viewer)))
                        .with("choices", choices.of(viewer)));
    }

    /** From a report's form: its filters stand in the address. */
    @Get("/nuova")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer, @QueryValue String report) {
        return pages.show(request, create(viewer, report, SettingForm.blank(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                "Impostazioni salvate.",
                () -> {
                    settings.create(viewer, SettingForm.entry(Form.of(body)));
                    return PATH;
                },
                again -> create(viewer, again.text("report"), again));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        Setting setting = settings.find(viewer, id);
        return pages.show(request, edit(viewer, setting, SettingForm.of(setting)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        Setting before = settings.find(viewer, id);
        return pages.submit(
                request,
                Form.of(body).fill("report", before.report()),
                form -> {
                    settings.change(viewer, id, SettingForm.entry(form));
                    return new Pages.Done(PATH, "Impostazioni salvate.");
                },
                again -> {
                    Setting now = settings.find(viewer, id);
                    return edit(viewer, now, again.restOn(SettingForm.of(now)));
                });
    }

    @Post("/{id}/eliminazione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        settings.delete(viewer, id);
        return pages.goTo(request, PATH, "Impostazioni eliminate.");
    }

    private View create(Viewer viewer, String report, Form form) {
        return view(viewer, "Salva le impostazioni", PATH, report, form);
    }

    private View edit(Viewer viewer, Setting setting, Form form) {
        return view(viewer, setting.name(), PATH + "/" + setting.id(), setting.report(), form);
    }

    private View view(Viewer viewer, String title, String action, String report, Form form) {
        return View.of("report/setting", title)
                .under("Report", "/report")
                .under(TITLE, PATH)
                .with("title", title)
                .with("action", action)
                .with("report", catalogue.find(viewer, report))
                .with("choices", choices.of(viewer))
                .with("form", form);
    }
}
