package it.tappe.register;

import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.AreaDates;
import it.tappe.programme.AreaDatesEntry;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.AreaDatesLine;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives areas dates of their own, or takes them away where they are the step's. */
final class AreaDatesLoader implements Loader<AreaDatesLine> {
    private final Viewer viewer;
    private final Steps steps;
    private final Names names;
    private final Map<Key, AreaDates> there;

    AreaDatesLoader(Viewer viewer, Steps steps, Names names) {
        this.viewer = viewer;
        this.steps = steps;
        this.names = names;
        this.there = steps.areaDates(viewer).stream()
                .collect(Collectors.toMap(one -> new Key(one.stepId(), one.areaId()), Function.identity()));
    }

    private record Key(long step, long area) {}

    @Override
    public @Nullable Object key(AreaDatesLine line) {
        Integer step = line.step();
        Integer area = line.area();
        return step == null || area == null ? null : new Key(step, area);
    }

    @Override
    public String keyField() {
        return "areaId";
    }

    @Override
    public Outcome load(Line<AreaDatesLine> line) {
        AreaDatesLine content = line.content();
        Step step = names.step(line, content.step());
        Area area = names.area(line, content.area());
        if (step == null || area == null) {
            return Outcome.UNCHANGED;
        }
        Optional<AreaDates> own = Optional.ofNullable(there.get(new Key(step.id(), area.id())));
        StepDates before = own.map(AreaDates::dates).orElse(step.dates());
        if (before.equals(new StepDates(content.opensOn(), content.dueOn(), content.cutOffOn()))) {
            return Outcome.UNCHANGED;
        }
        steps.changeAreaDates(viewer, step.id(), area.id(), entry(content, AreaDatesEntry.version(own)));
        return own.isPresent() ? Outcome.CHANGED : Outcome.CREATED;
    }

    private static AreaDatesEntry entry(AreaDatesLine line, long version) {
        return new AreaDatesEntry(line.opensOn(), line.dueOn(), line.cutOffOn(), version);
    }
}
