package it.tappe.report.choice;

import it.tappe.report.Filter;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.shared.RomeTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be chosen for each filter: value to name, in the order of a list. */
public record Choices(Map<Filter, Map<String, String>> names) {

    /** What can be chosen; empty for days, and for what has no list here. */
    public Map<String, String> of(Filter filter) {
        return names.getOrDefault(filter, Map.of());
    }

    /** Whether the filter is chosen from a list, however short. */
    public boolean isList(Filter filter) {
        return names.containsKey(filter);
    }

    /** What the report is about and cannot be chosen here: it is printed from the page of that. */
    public List<Filter> elsewhere(Report<?> report) {
        return report.needed().stream()
                .filter(filter -> !filter.isDay() && of(filter).isEmpty())
                .toList();
    }

    /** Whether it is about something that has no list here: a webinar, a call, a version, an event. */
    public boolean isPrintedElsewhere(Report<?> report) {
        return report.needed().stream().anyMatch(filter -> !filter.isDay() && !isList(filter));
    }

    /** Address of the list of those things, from whose pages it is printed. */
    public String placeOf(Report<?> report) {
        List<Filter> needed = report.needed();
        if (needed.contains(Filter.WEBINAR)) {
            return "/webinar";
        }
        if (needed.contains(Filter.CALL)) {
            return "/call";
        }
        return needed.contains(Filter.EVENT) ? "/iscrizioni" : "/project-work";
    }

    /** Filters as they stand in an address, in words: «Ambito: 3. Formazione del personale · Step: Step 2». */
    public String words(String query) {
        return ReportParameters.read(query).entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String words(String parameter, String value) {
        Optional<Filter> known = Arrays.stream(Filter.values())
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst();
        return known.map(filter -> filter.label() + ": "
                        + (filter.isDay()
                                ? RomeTime.date(LocalDate.parse(value))
                                : of(filter).getOrDefault(value, value)))
                .orElse(parameter + ": " + value);
    }
}
