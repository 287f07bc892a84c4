package it.tappe.coherence.check;

import it.tappe.projectwork.ProjectWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last results of the checks over several project works; documents are not read for it. */
public record CheckOverview(List<Row> rows) {

    /**
     * One project work.
     *
     * @param isOutdated whether documents or canvas have changed since
     */
    public record Row(ProjectWork work, Map<ExpertCheck, CheckResult> results, boolean isOutdated) {
        /** When they were computed; empty when never. */
        public Optional<Instant> computedAt() {
            return results.values().stream().map(CheckResult::computedAt).findFirst();
        }
    }

    /** For how many project works a check was last answered so. */
    public long count(ExpertCheck check, Verdict verdict) {
        return rows.stream()
                .map(row -> row.results().get(check))
                .filter(result -> result != null && result.verdict() == verdict)
                .count();
    }
}
