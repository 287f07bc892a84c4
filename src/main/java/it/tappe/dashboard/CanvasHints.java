package it.tappe.dashboard;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.canvas.remark.OpenRemarks;
import it.tappe.canvas.remark.OpenRemarks.Count;
import it.tappe.deliverable.Deliverable;
import jakarta.inject.Singleton;
import java.util.List;

/** How the canvases of project works stand: a constant number of queries, however many there are. */
@Singleton
@Transactional
public class CanvasHints {
    private final Canvases canvases;
    private final OpenRemarks remarks;

    CanvasHints(Canvases canvases, OpenRemarks remarks) {
        this.canvases = canvases;
        this.remarks = remarks;
    }

    /** Of these project works, which the viewer sees; those without any step are missing. */
    public List<CanvasHint> of(List<Overview> overviews) {
        List<Long> ids = overviews.stream().map(one -> one.work().id()).toList();
        Compared compared = canvases.compared(ids);
        List<Count> open = remarks.of(ids);
        return overviews.stream()
                .flatMap(overview ->
                        overview.standing().current().stream().map(current -> hint(overview, current, compared, open)))
                .toList();
    }

    private static CanvasHint hint(Overview overview, Deliverable current, Compared compared, List<Count> open) {
        long work = overview.work().id();
        List<Count> own =
                open.stream().filter(count -> count.projectWorkId() == work).toList();
        int remarked =
                own.isEmpty() ? current.stepPosition() : own.get(own.size() - 1).step();
        return new CanvasHint(
                overview,
                current.stepPosition(),
                current.stepTitle(),
                compared.get(work, current.stepPosition()).answered(),
                compared.outline().items().size(),
                own.stream().mapToLong(Count::remarks).sum(),
                overview.path() + "/scheda/" + remarked + "/osservazioni");
    }
}
