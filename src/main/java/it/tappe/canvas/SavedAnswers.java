package it.tappe.canvas;

import it.tappe.access.Viewer;
import it.tappe.canvas.AnswerRepository.Choice;
import it.tappe.canvas.AnswerRepository.NamedAnswer;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers as the tables keep them. */
@Singleton
class SavedAnswers {
    private final AnswerRepository answers;
    private final Clock clock;

    SavedAnswers(AnswerRepository answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    Compared of(Collection<Long> projectWorkIds, Outline outline) {
        if (projectWorkIds.isEmpty()) {
            return new Compared(outline, Map.of());
        }
        Map<Long, List<Long>> chosen = answers.choices(projectWorkIds).stream()
                .collect(Collectors.groupingBy(
                        Choice::answerId, Collectors.mapping(Choice::optionId, Collectors.toList())));
        Map<Long, Map<Integer, List<NamedAnswer>>> rows = answers.list(projectWorkIds).stream()
                .collect(Collectors.groupingBy(NamedAnswer::projectWorkId, Collectors.groupingBy(NamedAnswer::step)));
        Map<Long, Map<Integer, Answers>> byWork = new HashMap<>();
        rows.forEach((work, bySteps) ->
                bySteps.forEach((step, own) -> byWork.computeIfAbsent(work, one -> new HashMap<>())
                        .put(step, new Answers(work, step, all(outline, own, chosen)))));
        return new Compared(outline, byWork);
    }

    private static List<Answer> all(Outline outline, List<NamedAnswer> rows, Map<Long, List<Long>> chosen) {
        Map<Long, NamedAnswer> byItem = rows.stream().collect(Collectors.toMap(NamedAnswer::itemId, row -> row));
        return outline.items().stream()
                .map(item -> {
                    NamedAnswer row = byItem.get(item.id());
                    return row == null
                            ? Answer.none(item)
                            : answer(item, row, chosen.getOrDefault(row.id(), List.of()));
                })
                .toList();
    }

    private static Answer answer(Item item, NamedAnswer row, List<Long> chosen) {
        List<Option> options = chosen.stream()
                .map(item::option)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Option::position).thenComparing(Option::id))
                .toList();
        return new Answer(
                item, options, row.words(), row.axis(), row.risk(), row.writtenAt(), row.writtenBy(), row.version());
    }

    /**
     * Refused with 412 when the answer is no longer of the version that was read. What says the same changes nothing.
     *
     * @return whether something changed
     */
    boolean write(Viewer viewer, Canvas canvas, Item item, AnswerEntry entry) {
        Answer present = canvas.answers().to(item);
        Long basedOn = entry.version();
        if (basedOn != null && basedOn != present.version()) {
            throw Refusal.Conflict.stale(
                    present.version() == 0
                            ? "Qui non c’è ancora una risposta: rileggi la scheda."
                            : "Nel frattempo %s ha scritto: %s".formatted(present.writtenBy(), present.summary()));
        }
        if (entry.saysTheSameAs(present)) {
            return false;
        }
        Optional<AnswerRow> held = answers.findByProjectWorkIdAndStepIdAndItemId(
                canvas.work().id(), canvas.step().id(), item.id());
        AnswerRow row = new AnswerRow(
                held.map(AnswerRow::id).orElse(0L),
                canvas.work().id(),
                canvas.step().id(),
                item.id(),
                entry.writtenWords(),
                entry.axis(),
                entry.risk(),
                clock.instant(),
                viewer.accountId(),
                held.map(AnswerRow::version).orElse(0L));
        long id = (held.isPresent() ? answers.update(row) : answers.save(row)).id();
        Set<Long> choices = choices(item, Set.copyOf(answers.choicesOf(id)), entry);
        answers.clearChoices(id);
        choices.forEach(option -> answers.choose(id, option));
        return true;
    }

    /** What was chosen under the name that it had before a merge stays so, that the merge can be undone exactly. */
    private static Set<Long> choices(Item item, Set<Long> held, AnswerEntry entry) {
        Set<Long> open = new TreeSet<>(entry.today(item));
        Set<Long> choices = new TreeSet<>();
        held.stream()
                .filter(id -> item.option(id)
                        .filter(today -> entry.today(item).contains(today.id()))
                        .isPresent())
                .forEach(id -> {
                    choices.add(id);
                    item.option(id).ifPresent(today -> open.remove(today.id()));
                });
        choices.addAll(open);
        return choices;
    }
}
