package it.tappe.register;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.AreaEntry;
import it.tappe.programme.Programme;
import it.tappe.programme.ProgrammeEntry;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.StepEntry;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.Province;
import it.tappe.province.ProvinceEntry;
import it.tappe.province.Provinces;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.AreaDatesLine;
import it.tappe.register.RegisterContent.AreaLine;
import it.tappe.register.RegisterContent.ProgrammeLine;
import it.tappe.register.RegisterContent.ProjectWorkLine;
import it.tappe.register.RegisterContent.ProvinceLine;
import it.tappe.register.RegisterContent.StepLine;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads a whole register: what is new is created, what differs is changed, what is the same is left alone. */
@Singleton
@Transactional
public class Register {
    private final Provinces provinces;
    private final Programmes programmes;
    private final Steps steps;
    private final ProjectWorks projectWorks;
    private final Accounts accounts;

    Register(Provinces provinces, Programmes programmes, Steps steps, ProjectWorks projectWorks, Accounts accounts) {
        this.provinces = provinces;
        this.programmes = programmes;
        this.steps = steps;
        this.projectWorks = projectWorks;
        this.accounts = accounts;
    }

    /** Loads the content, all or nothing: a line that is refused refuses everything. */
    public LoadResult load(Viewer viewer, RegisterContent content) {
        viewer.require(Action.EDIT_REGISTER);
        LoadResult result = LoadResult.NOTHING.plus(load(viewer, content.programme()));
        result = each(result, content.provinces(), line -> load(viewer, line));
        result = each(result, content.areas(), line -> load(viewer, line));
        result = each(result, content.steps(), line -> load(viewer, line));
        result = each(result, content.areaDates(), line -> load(viewer, line));
        return each(result, content.projectWorks(), line -> load(viewer, line));
    }

    private static <L> LoadResult each(LoadResult before, List<L> lines, Function<L, Outcome> load) {
        LoadResult result = before;
        for (L line : lines) {
            result = result.plus(load.apply(line));
        }
        return result;
    }

    private Outcome load(Viewer viewer, ProgrammeLine line) {
        if (!programmes.isBegun()) {
            programmes.begin(
                    viewer, new ProgrammeEntry(line.name(), line.action(), line.purpose(), line.graceMinutes(), 0));
            return Outcome.CREATED;
        }
        Programme there = programmes.current(viewer);
        if (line.equals(new ProgrammeLine(there.name(), there.action(), there.purpose(), there.graceMinutes()))) {
            return Outcome.UNCHANGED;
        }
        programmes.change(
                viewer,
                new ProgrammeEntry(line.name(), line.action(), line.purpose(), line.graceMinutes(), there.version()));
        return Outcome.CHANGED;
    }

    private Outcome load(Viewer viewer, ProvinceLine line) {
        Optional<Province> there = provinces.list(viewer).stream()
                .filter(one ->
                        one.sigla().equals(line.sigla()) && one.validFrom().equals(line.validFrom()))
                .findFirst();
        if (there.isEmpty()) {
            provinces.create(viewer, entry(line, 0));
            return Outcome.CREATED;
        }
        Province old = there.get();
        if (entry(line, old.version()).equals(entry(old))) {
            return Outcome.UNCHANGED;
        }
        provinces.change(viewer, old.id(), entry(line, old.version()));
        return Outcome.CHANGED;
    }

    private static ProvinceEntry entry(ProvinceLine line, long version) {
        return new ProvinceEntry(
                line.name(),
                line.sigla(),
                line.istatCode(),
                line.region(),
                line.municipalities(),
                line.validFrom(),
                line.validTo(),
                version);
    }

    private static ProvinceEntry entry(Province old) {
        return new ProvinceEntry(
                old.name(),
                old.sigla(),
                old.istatCode(),
                old.region(),
                old.municipalities(),
                old.validFrom(),
                old.validTo(),
                old.version());
    }

    private Outcome load(Viewer viewer, AreaLine line) {
        Optional<Area> there = programmes.areas(viewer).stream()
                .filter(one -> one.position() == line.position())
                .findFirst();
        if (there.isEmpty()) {
            programmes.createArea(viewer, new AreaEntry(line.position(), line.name(), 0));
            return Outcome.CREATED;
        }
        Area old = there.get();
        if (old.name().equals(line.name())) {
            return Outcome.UNCHANGED;
        }
        programmes.changeArea(viewer, old.id(), new AreaEntry(line.position(), line.name(), old.version()));
        return Outcome.CHANGED;
    }

    private Outcome load(Viewer viewer, StepLine line) {
        Optional<Step> there = steps.list(viewer).stream()
                .filter(one -> one.position() == line.position())
                .findFirst();
        if (there.isEmpty()) {
            steps.create(viewer, entry(line, 0));
            return Outcome.CREATED;
        }
        Step old = there.get();
        boolean same = old.title().equals(line.title())
                && old.sectionTitles().equals(line.sections())
                && old.dates().equals(new StepDates(line.opensOn(), line.dueOn(), line.cutOffOn()));
        if (same) {
            return Outcome.UNCHANGED;
        }
        steps.change(viewer, old.id(), entry(line, old.version()));
        return Outcome.CHANGED;
    }

    private static StepEntry entry(StepLine line, long version) {
        return new StepEntry(
                line.position(),
                line.title(),
                String.join("\n", line.sections()),
                line.opensOn(),
                line.dueOn(),
                line.cutOffOn(),
                version);
    }

    private Outcome load(Viewer viewer, AreaDatesLine line) {
        long stepId = steps.list(viewer).stream()
                .filter(step -> step.position() == line.step())
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("step", "Non c’è uno Step con il numero " + line.step() + "."))
                .id();
        long areaId = area(viewer, line.area()).id();
        StepDates dates = new StepDates(line.opensOn(), line.dueOn(), line.cutOffOn());
        return steps.changeAreaDates(viewer, stepId, areaId, dates) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private Outcome load(Viewer viewer, ProjectWorkLine line) {
        ProjectWorkEntry entry = entry(viewer, line, 0);
        Optional<ProjectWork> there = projectWorks.of(viewer, entry.areaId(), entry.provinceId());
        if (there.isEmpty()) {
            projectWorks.create(viewer, entry);
            return Outcome.CREATED;
        }
        ProjectWork old = there.get();
        ProjectWorkEntry held = new ProjectWorkEntry(
                old.areaId(), old.provinceId(), old.tutorProvinceId(), old.title(), old.tutorIds(), 0);
        if (held.equals(entry)) {
            return Outcome.UNCHANGED;
        }
        projectWorks.change(viewer, old.id(), entry(viewer, line, old.version()));
        return Outcome.CHANGED;
    }

    private ProjectWorkEntry entry(Viewer viewer, ProjectWorkLine line, long version) {
        String tutorProvince = line.tutorProvince();
        Set<Long> tutors =
                line.tutors().stream().map(this::tutor).map(Account::id).collect(Collectors.toSet());
        return new ProjectWorkEntry(
                area(viewer, line.area()).id(),
                province(viewer, "province", line.province()),
                tutorProvince == null ? null : province(viewer, "tutorProvince", tutorProvince),
                line.title(),
                tutors,
                version);
    }

    private Area area(Viewer viewer, int position) {
        return programmes.areas(viewer).stream()
                .filter(area -> area.position() == position)
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("area", "Non c’è un ambito con il numero " + position + "."));
    }

    private long province(Viewer viewer, String field, String sigla) {
        return provinces
                .withSigla(viewer, sigla)
                .orElseThrow(() -> Refusal.Invalid.field(field, "Non c’è una Provincia con la sigla " + sigla + "."))
                .id();
    }

    private Account tutor(String username) {
        return accounts.tutorNamed(username)
                .orElseThrow(() -> Refusal.Invalid.field("tutors", "Non c’è un tutor AFOL «" + username + "»."));
    }
}
