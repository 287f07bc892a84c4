package it.tappe.rescheduling.web;

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
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.StepDates;
import it.tappe.rescheduling.DateMoves;
import it.tappe.rescheduling.DatesEntry;
import it.tappe.rescheduling.Impact;
import it.tappe.rescheduling.Scope;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.Map;

/** Where a coordinator moves the dates of a step: type, look at what it touches, confirm; or undo. */
@Controller("/programma/step/{stepId}/date")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DateMovePages {
    private final DateMoves moves;
    private final Programmes programmes;
    private final Pages pages;

    DateMovePages(DateMoves moves, Programmes programmes, Pages pages) {
        this.moves = moves;
        this.programmes = programmes;
        this.pages = pages;
    }

    /** The area in the address, or all that have no dates of their own. */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, Viewer viewer, long stepId, @QueryValue("ambito") @Nullable Long areaId) {
        Scope scope = moves.scope(viewer, stepId, areaId);
        return pages.show(request, view(viewer, scope, filled(scope)));
    }

    /** Shows what the dates touch; with {@code then=move} moves them. */
    @Post
    HttpResponse<?> move(HttpRequest<?> request, Viewer viewer, long stepId, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        Long areaId = form.number("ambito");
        return pages.answer(
                request,
                form,
                () -> {
                    DatesEntry entry = entry(form);
                    if (!form.text("then").equals("move")) {
                        return pages.show(request, preview(moves.preview(viewer, stepId, areaId, entry), form));
                    }
                    Impact done = moves.move(viewer, stepId, areaId, entry, form.version());
                    return pages.goTo(
                            request,
                            path(stepId, areaId),
                            done.isIdle()
                                    ? "Le date erano già queste."
                                    : "Date spostate. Puoi ancora annullare lo spostamento.");
                },
                again -> {
                    Scope scope = moves.scope(viewer, stepId, areaId);
                    return view(viewer, scope, again.restOn(filled(scope)));
                });
    }

    @Post("/{moveId}/annullamento")
    HttpResponse<?> undo(HttpRequest<?> request, Viewer viewer, long stepId, long moveId) {
        return pages.submit(
                request,
                Form.empty(),
                form -> {
                    moves.undo(viewer, moveId);
                    return new Pages.Done(
                            path(stepId, null), "Spostamento annullato: valgono di nuovo le date di prima.");
                },
                again -> {
                    Scope scope = moves.scope(viewer, stepId, null);
                    return view(viewer, scope, filled(again, scope));
                });
    }

    private View view(Viewer viewer, Scope scope, Form form) {
        List<Area> areas = programmes.areas(viewer);
        return page("rescheduling/dates", "Sposta le date", scope)
                .with("form", form)
                .with("areas", areas)
                .with("moves", moves.list(viewer, scope.step().id()));
    }

    private static View preview(Impact impact, Form form) {
        return page("rescheduling/preview", "Anteprima dello spostamento", impact.scope())
                .with("impact", impact)
                .with("form", form);
    }

    private static View page(String template, String title, Scope scope) {
        return View.of(template, title)
                .under("Programma", "/programma")
                .under(scope.step().title(), "/programma/step/" + scope.step().id())
                .with("scope", scope);
    }

    private static Form filled(Scope scope) {
        return filled(Form.empty(), scope);
    }

    private static Form filled(Form form, Scope scope) {
        StepDates dates = scope.dates();
        Area area = scope.area();
        return form.fill("opensOn", dates.opensOn())
                .fill("dueOn", dates.dueOn())
                .fill("cutOffOn", dates.cutOffOn())
                .fill("ambito", area == null ? null : area.id())
                .fill("version", scope.version());
    }

    private static DatesEntry entry(Form form) {
        DatesEntry entry =
                new DatesEntry(form.neededDate("opensOn"), form.neededDate("dueOn"), form.neededDate("cutOffOn"));
        form.readable();
        return entry;
    }

    private static String path(long stepId, @Nullable Long areaId) {
        return "/programma/step/" + stepId + "/date" + (areaId == null ? "" : "?ambito=" + areaId);
    }
}
