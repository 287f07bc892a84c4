package it.tappe.webinar.agenda;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.programme.Steps;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where webinars, agendas and steps do not say the same, in sentences: warnings, never refusals. */
@Singleton
@Transactional
public class Warnings {
    private final Webinars webinars;
    private final Steps steps;
    private final AgendaItemRepository items;

    Warnings(Webinars webinars, Steps steps, AgendaItemRepository items) {
        this.webinars = webinars;
        this.steps = steps;
        this.items = items;
    }

    /** Of one webinar. */
    public List<String> of(Viewer viewer, Webinar webinar) {
        return consistency(viewer, webinars.list(viewer))
                .warnings(webinar, Agenda.of(webinar, items.list(webinar.id())));
    }

    /** Of these webinars of the current programme, by their ids; the same number of queries however many there are. */
    public Map<Long, List<String>> of(Viewer viewer, List<Webinar> all) {
        Map<Long, List<String>> warnings = new LinkedHashMap<>();
        if (all.isEmpty()) {
            return warnings;
        }
        Map<Long, List<AgendaItem>> agendas = items.ofProgramme(all.get(0).programmeId()).stream()
                .collect(Collectors.groupingBy(AgendaItem::webinarId));
        Consistency consistency = consistency(viewer, all);
        for (Webinar webinar : all) {
            Agenda agenda = Agenda.of(webinar, agendas.getOrDefault(webinar.id(), List.of()));
            warnings.put(webinar.id(), consistency.warnings(webinar, agenda));
        }
        return warnings;
    }

    private Consistency consistency(Viewer viewer, List<Webinar> all) {
        return new Consistency(all, steps.list(viewer), steps.areaDates(viewer));
    }
}
