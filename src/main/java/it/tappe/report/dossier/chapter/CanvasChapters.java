package it.tappe.report.dossier.chapter;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.dossier.chapter.CanvasChapter.Move;
import it.tappe.report.dossier.chapter.CanvasChapter.Placed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the canvas: the latest step's answers, and what changed on the way there. */
@Singleton
@Transactional
public class CanvasChapters {
    private final Canvases canvases;
    private final Steps steps;

    CanvasChapters(Canvases canvases, Steps steps) {
        this.canvases = canvases;
        this.steps = steps;
    }

    /** The canvas of a project work that the viewer is known to see; empty while nobody has answered anything. */
    public Optional<CanvasChapter> of(Viewer viewer, ProjectWork work) {
        Compared compared = canvases.compared(List.of(work.id()));
        List<Integer> answered = compared.steps(work.id()).stream()
                .filter(step -> !compared.get(work.id(), step).isEmpty())
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        int last = answered.get(answered.size() - 1);
        return Optional.of(new CanvasChapter(
                steps.at(viewer, last).title(),
                compared.get(work.id(), last),
                places(compared, work.id(), answered),
                moves(compared, work.id(), answered)));
    }

    private static Map<Long, List<Placed>> places(Compared compared, long work, List<Integer> steps) {
        return compared.outline().of(Kind.TENSION).stream()
                .collect(Collectors.toMap(
                        Item::id,
                        item -> steps.stream()
                                .flatMap(step -> Optional.ofNullable(compared.get(work, step)
                                                .to(item)
                                                .axis())
                                        .stream()
                                        .map(axis -> new Placed(step, axis)))
                                .toList()));
    }

    private static List<Move> moves(Compared compared, long work, List<Integer> steps) {
        List<Move> moves = new ArrayList<>();
        for (int index = 1; index < steps.size(); index++) {
            int earlier = steps.get(index - 1);
            int later = steps.get(index);
            for (Item item : compared.outline().items()) {
                Answer before = compared.get(work, earlier).to(item);
                Answer after = compared.get(work, later).to(item);
                if (!before.summary().equals(after.summary())) {
                    moves.add(new Move(item, later, before.summary(), after.summary()));
                }
            }
        }
        return moves;
    }
}
