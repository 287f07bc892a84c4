package it.tappe.register;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.register.RegisterContent.AreaDatesLine;
import it.tappe.register.RegisterContent.AreaLine;
import it.tappe.register.RegisterContent.ProgrammeLine;
import it.tappe.register.RegisterContent.ProjectWorkLine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The present register as content: what {@link Register} loads again without changing anything. */
@Singleton
@Transactional
public class RegisterExport {
    private final Provinces provinces;
    private final Programmes programmes;
    private final Steps steps;
    private final ProjectWorks projectWorks;
    private final Accounts accounts;

    RegisterExport(
            Provinces provinces, Programmes programmes, Steps steps, ProjectWorks projectWorks, Accounts accounts) {
        this.provinces = provinces;
        this.programmes = programmes;
        this.steps = steps;
        this.projectWorks = projectWorks;
        this.accounts = accounts;
    }

    /** Everything, in the order in which people see it. */
    public RegisterContent content(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        List<Province> allProvinces = provinces.list(viewer);
        List<Area> areas = programmes.areas(viewer);
        return new RegisterContent(
                programmes
                        .latest(viewer)
                        .map(one -> new ProgrammeLine(one.name(), one.action(), one.purpose(), one.graceMinutes()))
                        .orElse(null),
                allProvinces.stream().map(ProvinceLoader::lineOf).toList(),
                areas.stream()
                        .map(one -> new AreaLine(one.position(), one.name()))
                        .toList(),
                steps.list(viewer).stream().map(StepLoader::lineOf).toList(),
                areaDates(viewer, areas),
                projectWorks(viewer, allProvinces.stream().collect(Collectors.toMap(Province::id, Province::sigla))));
    }

    private List<AreaDatesLine> areaDates(Viewer viewer, List<Area> areas) {
        Map<Long, Integer> stepNumbers =
                steps.list(viewer).stream().collect(Collectors.toMap(Step::id, Step::position));
        Map<Long, Integer> areaNumbers = areas.stream().collect(Collectors.toMap(Area::id, Area::position));
        return steps.areaDates(viewer).stream()
                .map(own -> new AreaDatesLine(
                        known(stepNumbers, own.stepId()),
                        known(areaNumbers, own.areaId()),
                        own.opensOn(),
                        own.dueOn(),
                        own.cutOffOn()))
                .toList();
    }

    private List<ProjectWorkLine> projectWorks(Viewer viewer, Map<Long, String> sigle) {
        List<ProjectWork> works = projectWorks.list(viewer);
        Set<Long> tutorIds =
                works.stream().flatMap(work -> work.tutorIds().stream()).collect(Collectors.toSet());
        Map<Long, String> usernames =
                accounts.named(tutorIds).stream().collect(Collectors.toMap(Account::id, Account::username));
        return works.stream().map(work -> line(work, sigle, usernames)).toList();
    }

    private static ProjectWorkLine line(ProjectWork work, Map<Long, String> sigle, Map<Long, String> usernames) {
        @Nullable Long tutorProvince = work.tutorProvinceId();
        return new ProjectWorkLine(
                work.areaPosition(),
                work.sigla(),
                tutorProvince == null ? null : sigle.get(tutorProvince),
                work.title(),
                work.tutorIds().stream()
                        .map(id -> known(usernames, id))
                        .sorted()
                        .toList());
    }

    private static <T> T known(Map<Long, T> names, long id) {
        T name = names.get(id);
        if (name == null) {
            throw new IllegalStateException("Nothing has the id " + id);
        }
        return name;
    }
}
