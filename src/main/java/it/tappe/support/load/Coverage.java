package it.tappe.support.load;

import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The <i>copertura</i>: project works × steps, with the call that each had or has. */
public record Coverage(List<Row> rows, Instant now) {

    /** A project work with its steps in order. */
    public record Row(ProjectWork work, List<Cell> cells) {}

    /** One step of one project work; {@code call} is the one that the state speaks of, or null. */
    public record Cell(
            int stepPosition,
            String stepTitle,
            CoverageState state,
            @Nullable SupportCall call) {}

    static Coverage of(
            List<ProjectWork> works, Map<Long, List<Deliverable>> steps, List<SupportCall> calls, Instant now) {
        return new Coverage(
                works.stream()
                        .map(work -> new Row(
                                work,
                                steps.getOrDefault(work.id(), List.of()).stream()
                                        .map(step -> cell(step, calls, now))
                                        .toList()))
                        .toList(),
                now);
    }

    private static Cell cell(Deliverable step, List<SupportCall> calls, Instant now) {
        Optional<SupportCall> best = calls.stream()
                .filter(call -> call.projectWorkId() == step.projectWorkId() && call.stepId() == step.stepId())
                .filter(call -> call.statusAt(now) != CallStatus.CANCELLED)
                .min(Comparator.comparing((SupportCall call) -> state(call, now))
                        .thenComparing(SupportCall::startsAt, Comparator.reverseOrder()));
        CoverageState none = step.deadlines().isOpenAt(now) ? CoverageState.MISSING : CoverageState.NOT_OPEN;
        return new Cell(
                step.stepPosition(),
                step.stepTitle(),
                best.map(call -> state(call, now)).orElse(none),
                best.orElse(null));
    }

    private static CoverageState state(SupportCall call, Instant now) {
        return switch (call.statusAt(now)) {
            case HELD -> CoverageState.HELD;
            case MISSED -> CoverageState.MISSED;
            default -> CoverageState.BOOKED;
        };
    }

    /** How many cells stand at this state. */
    public long count(CoverageState state) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }
}
