package it.tappe.canvas.editing;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Answers;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Origin;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills in many items of a canvas at once. */
@Singleton
public class Fillings {
    private final Canvases canvases;
    private final Journal journal;

    Fillings(Canvases canvases, Journal journal) {
        this.canvases = canvases;
        this.journal = journal;
    }

    /**
     * Writes each of these answers, by the code of its item: each as an act of its own, so that one which cannot be
     * written keeps none of the others back.
     */
    public Outcome fill(Viewer viewer, long projectWorkId, int stepPosition, Map<String, AnswerEntry> entries) {
        viewer.require(
                Action.FILL_CANVAS,
                canvases.find(viewer, projectWorkId, stepPosition).work());
        Outcome outcome = new Outcome(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        entries.forEach((item, entry) -> {
            try {
                canvases.answer(viewer, projectWorkId, stepPosition, item, entry);
                outcome.saved().add(item);
            } catch (Refusal.Conflict stale) {
                outcome.conflicts().put(item, stale.sentence());
            } catch (Refusal.Invalid wrong) {
                outcome.wrong().put(item, wrong.fields());
            }
        });
        return outcome;
    }

    /** Copies what an earlier step answers into the items that are still empty, as one act; answers with how many. */
    @Transactional
    public int copy(Viewer viewer, long projectWorkId, int stepPosition, int fromPosition) {
        Canvas into = canvases.find(viewer, projectWorkId, stepPosition);
        viewer.require(Action.FILL_CANVAS, into.work());
        Canvas from = canvases.find(viewer, projectWorkId, fromPosition);
        if (fromPosition >= stepPosition) {
            throw Refusal.Invalid.field("from", "Scegli uno Step precedente.");
        }
        List<Answer> copied = copyable(from.answers(), into.answers());
        Origin origin = Origin.copied(from.step().title());
        for (Answer answer : copied) {
            AnswerEntry entry = AnswerEntry.of(answer, null).open(answer.item());
            canvases.answer(viewer, projectWorkId, stepPosition, answer.item().code(), entry, origin);
        }
        if (!copied.isEmpty()) {
            String label = into.work().label() + ", " + into.step().title() + ": " + copied.size()
                    + " risposte riprese da «" + from.step().title() + "»";
            String titles = copied.stream().map(answer -> answer.item().title()).collect(Collectors.joining("; "));
            journal.note(
                    viewer,
                    Act.ANSWERED,
                    JournalSubject.of("canvas", null, label).in(projectWorkId).changed(null, titles));
        }
        return copied.size();
    }

    /** What {@code from} answers where {@code into} does not. */
    public static List<Answer> copyable(Answers from, Answers into) {
        return from.all().stream()
                .filter(answer -> !answer.isEmpty() && into.to(answer.item()).isEmpty())
                .toList();
    }
}
