package it.tappe.report.choice;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.Filter;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads what a viewer can choose: a constant number of queries. */
@Singleton
public class FilterChoices {
    private final Programmes programmes;
    private final Steps steps;
    private final ProjectWorks works;

    FilterChoices(Programmes programmes, Steps steps, ProjectWorks works) {
        this.programmes = programmes;
        this.steps = steps;
        this.works = works;
    }

    /** Areas and steps of the programme; provinces, tutors and project works as far as the viewer reads of them. */
    public Choices of(Viewer viewer) {
        List<ProjectWork> visible =
                viewer.may(Action.READ_REPORTS) ? works.listForReports(viewer) : works.list(viewer);
        Map<Filter, Map<String, String>> names = new EnumMap<>(Filter.class);
        names.put(Filter.AREA, named(programmes.areas(viewer), Area::position, Area::label));
        names.put(Filter.STEP, named(steps.list(viewer), Step::position, Step::title));
        names.put(Filter.PROVINCE, named(visible, ProjectWork::provinceId, ProjectWork::provinceName));
        names.put(
                Filter.TUTOR,
                named(
                        visible.stream()
                                .flatMap(work -> work.tutors().stream())
                                .sorted(Comparator.comparing(ProjectWork.Tutor::displayName)
                                        .thenComparing(ProjectWork.Tutor::accountId))
                                .toList(),
                        ProjectWork.Tutor::accountId,
                        ProjectWork.Tutor::displayName));
        names.put(Filter.PROJECT_WORK, named(visible, ProjectWork::id, ProjectWork::label));
        return new Choices(names);
    }

    private static <T> Map<String, String> named(List<T> all, Function<T, ?> value, Function<T, String> name) {
        Map<String, String> named = new LinkedHashMap<>();
        all.forEach(one -> named.putIfAbsent(String.valueOf(value.apply(one)), name.apply(one)));
        return named;
    }
}
