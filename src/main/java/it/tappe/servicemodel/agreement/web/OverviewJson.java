package it.tappe.servicemodel.agreement.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.agreement.AgreementOverview;
import it.tappe.servicemodel.agreement.AgreementOverview.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far those who rate agree over all project works, as programs read it.
 *
 * @param pooled of all pairs together
 */
@Serdeable
record OverviewJson(List<LineJson> items, int pairs, KappaJson pooled) {

    /** A project work and step; {@code kappa} is null while the caller may not see it. */
    @Serdeable
    record LineJson(
            long projectWork,
            String label,
            int step,
            int raters,
            int handedIn,
            @Nullable KappaJson kappa,
            boolean hasConsensus) {
        static LineJson of(Line line) {
            return new LineJson(
                    line.round().work().id(),
                    line.round().work().label(),
                    line.round().step().position(),
                    line.round().standings().size(),
                    (int) line.round().standings().stream()
                            .filter(one -> one.isHandedIn())
                            .count(),
                    line.pairs().isEmpty() ? null : KappaJson.of(line.kappa()),
                    line.consensus() != null);
        }
    }

    static OverviewJson of(AgreementOverview overview) {
        return new OverviewJson(
                overview.lines().stream().map(LineJson::of).toList(), overview.pairs(), KappaJson.of(overview.kappa()));
    }
}
