package it.tappe.canvas.remark;

import it.tappe.canvas.remark.RemarkRepository.Open;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** How many remarks wait, for what others tell of several project works at once. */
@Singleton
public class OpenRemarks {
    private final RemarkRepository remarks;

    OpenRemarks(RemarkRepository remarks) {
        this.remarks = remarks;
    }

    /** How many remarks on a canvas are open. */
    public record Count(long projectWorkId, int step, long remarks) {}

    /** Of these project works, which the viewer is known to see: one query. Canvases without any are missing. */
    public List<Count> of(Collection<Long> projectWorkIds) {
        return projectWorkIds.isEmpty()
                ? List.of()
                : remarks.open(projectWorkIds).stream().map(OpenRemarks::count).toList();
    }

    private static Count count(Open open) {
        return new Count(open.projectWorkId(), open.step(), open.remarks());
    }
}
