package it.tappe.restitution.panorama.web;

import io.micronaut.core.annotation.Nullable;
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
import it.tappe.programme.Programmes;
import it.tappe.restitution.panorama.Panorama;
import it.tappe.restitution.panorama.Panoramas;
import it.tappe.restitution.panorama.SentenceRule;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** The panorama of an area. */
@Controller("/panorama")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PanoramaPages {
    private final Panoramas panoramas;
    private final Programmes programmes;
    private final Pages pages;

    PanoramaPages(Panoramas panoramas, Programmes programmes, Pages pages) {
        this.panoramas = panoramas;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Viewer viewer,
            @QueryValue @Nullable Integer area,
            @QueryValue @Nullable Integer step) {
        return pages.show(request, view(viewer, panoramas.gather(viewer, area, step), Form.empty()));
    }

    @Post("/regola")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, @Body Map<String, String> body) {
        Form form = Form.of(body);
        return pages.submit(
                request,
                form,
                "La regola è cambiata.",
                () -> {
                    panoramas.change(viewer, number(form, "dominantAbove"), number(form, "saidFrom"), form.version());
                    return "/panorama";
                },
                typed -> view(viewer, panoramas.gather(viewer, null, null), typed));
    }

    private static @Nullable Integer number(Form form, String name) {
        return form.text(name).isEmpty() ? null : Integer.valueOf(form.integer(name));
    }

    private View view(Viewer viewer, Panorama panorama, Form typed) {
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(area -> areas.put(String.valueOf(area.position()), area.label()));
        Map<String, String> steps = new LinkedHashMap<>();
        panorama.comparison().steps().forEach(step -> steps.put(String.valueOf(step.position()), step.title()));
        SentenceRule rule = panorama.sentence().rule();
        Form present = Form.empty()
                .fill("dominantAbove", rule.dominantAbove())
                .fill("saidFrom", rule.saidFrom())
                .fill("version", rule.version());
        return View.of("restitution/panorama", "Panorama")
                .with("viewer", viewer)
                .with("panorama", panorama)
                .with("areas", areas)
                .with("steps", steps)
                .with(
                        "form",
                        Form.empty()
                                .fill("area", panorama.comparison().area().position())
                                .fill("step", panorama.comparison().step().position()))
                .with("rule", typed.problem() == null ? present : typed.restOn(present));
    }
}
