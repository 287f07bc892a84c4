package it.tappe.canvas.hint;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.hint.DismissalRepository.Row;
import it.tappe.canvas.hint.Hint.Kind;
import it.tappe.canvas.hint.HintSheet.Dismissed;
import it.tappe.canvas.outline.Option;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What documents say and the canvas does not, and the other way round. Whoever sees the project work reads it; its team
 * follows it or puts it aside. Documents are read outside of any transaction.
 */
@Singleton
public class Hints {
    private final Canvases canvases;
    private final DeliveredTexts texts;
    private final Dismissals dismissals;

    Hints(Canvases canvases, DeliveredTexts texts, Dismissals dismissals) {
        this.canvases = canvases;
        this.texts = texts;
        this.dismissals = dismissals;
    }

    /** Reads the latest delivered versions of this step and those before it, and lays them beside the canvas. */
    public HintSheet read(Viewer viewer, long projectWorkId, int step) {
        Canvas canvas = canvases.find(viewer, projectWorkId, step);
        List<ReadVersion> versions = texts.latest(viewer, projectWorkId).stream()
                .filter(text -> text.step() <= step)
                .map(ReadVersion::of)
                .toList();
        List<Hint> all = HintReader.read(canvas.outline(), canvas.answers(), versions);
        boolean looksAhead = versions.stream().anyMatch(ReadVersion::looksAhead);
        HintSheet read = new HintSheet(canvas, versions, looksAhead, all, List.of());
        return without(read, dismissals.of(canvas));
    }

    private static HintSheet without(HintSheet read, List<Row> rows) {
        List<Hint> hints = new ArrayList<>();
        List<Dismissed> dismissed = new ArrayList<>();
        for (Hint hint : read.hints()) {
            Optional<Row> row = rows.stream()
                    .filter(one -> one.optionId() == hint.option().id()
                            && one.kind() == hint.kind()
                            && one.submissionId() == read.newest())
                    .findFirst();
            row.ifPresentOrElse(
                    one -> dismissed.add(new Dismissed(hint, one.reason(), one.dismissedAt(), one.dismissedBy())),
                    () -> hints.add(hint));
        }
        return new HintSheet(read.canvas(), read.versions(), read.looksAhead(), hints, dismissed);
    }

    /**
     * Follows a hint: chooses the option, or takes it out. Refused with 412 when somebody else has answered since the
     * version that was read.
     */
    public Answer follow(
            Viewer viewer, long projectWorkId, int step, long optionId, Kind kind, @Nullable Long version) {
        Canvas canvas = writable(viewer, projectWorkId, step);
        Answer answer = canvas.answers().all().stream()
                .filter(one -> one.item().open().stream().anyMatch(option -> option.id() == optionId))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        Set<Long> chosen =
                new HashSet<>(answer.chosen().stream().map(Option::id).toList());
        if (kind == Kind.NOT_CHOSEN) {
            chosen.add(optionId);
        } else {
            chosen.remove(optionId);
        }
        return canvases.answer(
                viewer,
                projectWorkId,
                step,
                answer.item().code(),
                new AnswerEntry(chosen, answer.words(), answer.axis(), answer.risk(), version));
    }

    /** Puts a hint aside, with a reason, until another version is delivered. Refused with 404 when it is not shown. */
    public Hint dismiss(Viewer viewer, long projectWorkId, int step, long optionId, Kind kind, String reason) {
        writable(viewer, projectWorkId, step);
        HintSheet sheet = read(viewer, projectWorkId, step);
        Hint hint = sheet.hints().stream()
                .filter(one -> one.option().id() == optionId && one.kind() == kind)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        dismissals.keep(viewer, sheet.canvas(), hint, sheet.newest(), reason);
        return hint;
    }

    /** Refuses with 403 unless the viewer may write the canvas; before a form is read. */
    public void requireWriting(Viewer viewer, long projectWorkId, int step) {
        writable(viewer, projectWorkId, step);
    }

    private Canvas writable(Viewer viewer, long projectWorkId, int step) {
        Canvas canvas = canvases.find(viewer, projectWorkId, step);
        viewer.require(Action.FILL_CANVAS, canvas.work());
        return canvas;
    }
}
