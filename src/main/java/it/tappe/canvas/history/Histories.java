package it.tappe.canvas.history;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Origin;
import it.tappe.canvas.history.Revision.Chosen;
import it.tappe.canvas.history.RevisionRepository.Choice;
import it.tappe.canvas.history.RevisionRepository.NamedRevision;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What canvases have been; whoever sees a project work reads it. */
@Singleton
@Transactional
public class Histories {
    private final Canvases canvases;
    private final RevisionRepository revisions;

    Histories(Canvases canvases, RevisionRepository revisions) {
        this.canvases = canvases;
        this.revisions = revisions;
    }

    /** The history of a canvas, in two queries more than the canvas. */
    public History find(Viewer viewer, long projectWorkId, int stepPosition) {
        Canvas canvas = canvases.find(viewer, projectWorkId, stepPosition);
        long step = canvas.step().id();
        Map<Long, List<Chosen>> chosen = revisions.choices(projectWorkId, step).stream()
                .collect(Collectors.groupingBy(
                        Choice::revisionId,
                        Collectors.mapping(one -> new Chosen(one.optionId(), one.label()), Collectors.toList())));
        List<Revision> all = revisions.list(projectWorkId, step).stream()
                .map(row -> revision(canvas, row, chosen.getOrDefault(row.id(), List.of())))
                .toList();
        return new History(canvas, Version.of(all));
    }

    /**
     * Takes an earlier answer back: a new change, without options that can no longer be chosen.
     *
     * @param version of the present answer that was read
     */
    public Answer takeBack(Viewer viewer, long projectWorkId, int stepPosition, long revisionId, long version) {
        Revision earlier = find(viewer, projectWorkId, stepPosition).revision(revisionId);
        return canvases.answer(
                viewer,
                projectWorkId,
                stepPosition,
                earlier.item().code(),
                entry(earlier, version).open(earlier.item()),
                Origin.takenBack(RomeTime.minute(earlier.writtenAt())));
    }

    static AnswerEntry entry(Revision revision, @Nullable Long version) {
        return new AnswerEntry(
                revision.chosen().stream().map(Chosen::optionId).collect(Collectors.toSet()),
                revision.words(),
                revision.axis(),
                revision.risk(),
                version);
    }

    private static Revision revision(Canvas canvas, NamedRevision row, List<Chosen> chosen) {
        return new Revision(
                row.id(),
                canvas.outline().item(row.itemId()).orElseThrow(),
                chosen,
                row.words(),
                row.axis(),
                row.risk(),
                new Origin(row.origin(), row.originFrom()),
                row.begunAt(),
                row.writtenAt(),
                row.authorId(),
                row.author());
    }
}
