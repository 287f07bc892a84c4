package it.tappe.support.load.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.support.load.Simulation;
import it.tappe.support.load.Simulations;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a coordinator tries out how calls and due dates of a step could be spread; an address that changes nothing. */
@Controller("/call/carichi/simulazione")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SimulationPages {
    private final Simulations simulations;
    private final Pages pages;

    SimulationPages(Simulations simulations, Pages pages) {
        this.simulations = simulations;
        this.pages = pages;
    }

    /** The step by its id, the dates as days; without all three dates those that hold. */
    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        List<Step> steps = simulations.steps(viewer);
        Form form = Form.of(request.getParameters().asMap());
        return pages.answer(
                request,
                form,
                () -> {
                    Long step = form.number("step");
                    StepDates dates = dates(form);
                    form.readable();
                    return pages.show(
                            request,
                            view(
                                    steps,
                                    form,
                                    step == null ? null : simulations.of(viewer, step, dates, form.number("ambito"))));
                },
                again -> view(steps, again, null));
    }

    private static @Nullable StepDates dates(Form form) {
        LocalDate opensOn = form.date("opensOn");
        LocalDate dueOn = form.date("dueOn");
        LocalDate cutOffOn = form.date("cutOffOn");
        return opensOn == null || dueOn == null || cutOffOn == null ? null : new StepDates(opensOn, dueOn, cutOffOn);
    }

    private static View view(List<Step> steps, Form form, @Nullable Simulation simulation) {
        Map<String, String> choices = new LinkedHashMap<>();
        steps.forEach(step -> choices.put(String.valueOf(step.id()), step.title()));
        View view = View.of("support/simulation", "Simulazione dei carichi")
                .under("Carichi", "/call/carichi")
                .with("steps", choices)
                .with("form", form);
        return simulation == null ? view : view.with("simulation", simulation);
    }
}
