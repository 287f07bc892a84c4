package it.tappe.report.closing;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Slide;
import it.tappe.programme.Step;
import it.tappe.report.slides.StepNames;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was delivered, when, in how many versions, how it stands, and which calls were held. */
final class ResultSlides {
    private final Closing content;
    private final List<Step> steps;
    private final List<String> notes;

    ResultSlides(Closing content) {
        this.content = content;
        this.steps = content.panorama().comparison().steps();
        this.notes = List.of(
                "Situazione al " + RomeTime.minute(content.at()) + ": consegne, revisioni e call registrate in Tappe.",
                "In tempo: consegnato entro la scadenza del project work, proroghe comprese.",
                "La valutazione dei partecipanti non è compresa: nel sistema non c’è ancora un questionario.");
    }

    /** None when the area has no project works. */
    Stream<Slide> slides() {
        return content.works().isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(results(), states()), calls().stream());
    }

    private Slide results() {
        int works = content.works().size();
        long onTime = content.delivered().stream()
                .filter(one -> !one.isLateAt(content.at()))
                .count();
        Bars bars = new Bars(
                "Consegne in tempo",
                works,
                steps.stream().map(step -> new Bar(step.title(), onTime(step))).toList());
        Grid grid = new Grid(
                List.of("Step", "Consegnati", "In tempo", "In ritardo", "Approvati", "Versioni"),
                List.of(6, 3, 3, 3, 3, 3),
                steps.stream().map(this::row).toList());
        return new Slide(
                "results",
                Slide.Kind.CONTENT,
                "I risultati: le consegne",
                works + " project work; " + content.delivered().size() + " consegne, " + onTime + " in tempo",
                onTime == 0 ? List.of(grid) : List.of(bars, grid),
                notes);
    }

    private List<String> row(Step step) {
        List<Deliverable> all = content.ofStep(step.position());
        int versions = all.stream()
                .map(Deliverable::deliveredNumber)
                .mapToInt(number -> number == null ? 0 : number)
                .sum();
        return List.of(
                StepNames.brief(step),
                count(all, one -> one.deliveredNumber() != null),
                String.valueOf(onTime(step)),
                count(all, one -> one.deliveredNumber() != null && one.isLateAt(content.at())),
                count(all, one -> one.statusAt(content.at()) == DeliverableStatus.APPROVED),
                String.valueOf(versions));
    }

    private int onTime(Step step) {
        return (int) content.ofStep(step.position()).stream()
                .filter(one -> one.deliveredNumber() != null && !one.isLateAt(content.at()))
                .count();
    }

    /** Only states that some deliverable has, so that the table stays readable. */
    private Slide states() {
        List<DeliverableStatus> found = Arrays.stream(DeliverableStatus.values())
                .filter(status -> content.owed().values().stream()
                        .flatMap(Collection::stream)
                        .anyMatch(one -> one.statusAt(content.at()) == status))
                .toList();
        List<List<String>> rows = found.stream()
                .map(status -> Stream.concat(
                                Stream.of(status.label()),
                                steps.stream()
                                        .map(step -> count(
                                                content.ofStep(step.position()),
                                                one -> one.statusAt(content.at()) == status)))
                        .toList())
                .toList();
        return Slide.content(
                "results.states",
                "I risultati: a che punto sono gli elaborati",
                List.of(new Grid(
                        Stream.concat(Stream.of("Stato"), steps.stream().map(StepNames::brief))
                                .toList(),
                        Stream.concat(Stream.of(4), steps.stream().map(step -> 3))
                                .toList(),
                        rows)),
                notes);
    }

    /** None while no call is recorded as held: the conclusions say so. */
    private Optional<Slide> calls() {
        List<SupportCall> held = content.calls().stream()
                .filter(call -> call.statusAt(content.at()) == CallStatus.HELD)
                .toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(calls(held));
    }

    private Slide calls(List<SupportCall> held) {
        return new Slide(
                "results.calls",
                Slide.Kind.CONTENT,
                "I risultati: le call di supporto",
                held.size() == 1 ? "1 call svolta" : held.size() + " call svolte",
                List.of(new Bars(
                        "Project work con una call svolta",
                        content.works().size(),
                        steps.stream()
                                .map(step -> new Bar(step.title(), (int) held.stream()
                                        .filter(call -> call.stepPosition() == step.position())
                                        .map(SupportCall::projectWorkId)
                                        .distinct()
                                        .count()))
                                .toList())),
                notes);
    }

    private static String count(List<Deliverable> all, Predicate<Deliverable> counts) {
        return String.valueOf(all.stream().filter(counts).count());
    }
}
