package it.tappe.register;

import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.programme.StepEntry;
import it.tappe.programme.Steps;
import it.tappe.register.LoadResult.Outcome;
import it.tappe.register.RegisterContent.StepLine;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates and changes steps. */
final class StepLoader implements Loader<StepLine> {
    private final Viewer viewer;
    private final Steps steps;
    private final Map<Integer, Step> there;

    StepLoader(Viewer viewer, Steps steps) {
        this.viewer = viewer;
        this.steps = steps;
        this.there = steps.list(viewer).stream().collect(Collectors.toMap(Step::position, Function.identity()));
    }

    @Override
    public @Nullable Object key(StepLine line) {
        return line.position();
    }

    @Override
    public String keyField() {
        return "position";
    }

    @Override
    public Outcome load(Line<StepLine> line) {
        StepLine content = line.content();
        Step old = there.get(content.position());
        if (old == null) {
            steps.create(viewer, entry(content, 0));
            return Outcome.CREATED;
        }
        if (content.equals(lineOf(old))) {
            return Outcome.UNCHANGED;
        }
        steps.change(viewer, old.id(), entry(content, old.version()));
        return Outcome.CHANGED;
    }

    static StepLine lineOf(Step step) {
        return new StepLine(
                step.position(), step.title(), step.sectionTitles(), step.opensOn(), step.dueOn(), step.cutOffOn());
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
}
