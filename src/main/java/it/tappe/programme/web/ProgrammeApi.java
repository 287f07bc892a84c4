package it.tappe.programme.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.AreaDates;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.web.PageJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Areas and steps of the current programme, for programs. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProgrammeApi {
    private final Programmes programmes;
    private final Steps steps;

    ProgrammeApi(Programmes programmes, Steps steps) {
        this.programmes = programmes;
        this.steps = steps;
    }

    /** The areas in the programme's order. */
    @Get("/areas")
    PageJson<AreaJson> areas(Viewer viewer) {
        return PageJson.whole(programmes.areas(viewer), AreaJson::of);
    }

    /** The steps in order, each with the dates of the areas that have dates of their own. */
    @Get("/steps")
    PageJson<StepJson> steps(Viewer viewer) {
        Map<Long, List<AreaDates>> own =
                steps.areaDates(viewer).stream().collect(Collectors.groupingBy(AreaDates::stepId));
        return PageJson.whole(steps.list(viewer), step -> StepJson.of(step, own.getOrDefault(step.id(), List.of())));
    }
}
