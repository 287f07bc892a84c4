package it.tappe.restitution;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.restitution.sharing.Grant;
import it.tappe.restitution.sharing.Sharings;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The <i>confronto tra le Province</i>. Coordinators and observers see everything, tutors the project works of their
 * areas, tutor provinces those that they accompany; teams, and tutor provinces beyond that, what is shared with them.
 */
@Singleton
@Transactional
public class Comparisons {
    private final Programmes programmes;
    private final Steps steps;
    private final Sharings sharings;
    private final ComparedWorks comparedWorks;
    private final Clock clock;

    Comparisons(Programmes programmes, Steps steps, Sharings sharings, ComparedWorks comparedWorks, Clock clock) {
        this.programmes = programmes;
        this.steps = steps;
        this.sharings = sharings;
        this.comparedWorks = comparedWorks;
        this.clock = clock;
    }

    /** The comparisons that the viewer may look at, by area; none while nothing is shared with a team. */
    public List<Offer> offers(Viewer viewer) {
        return offers(viewer, sharings.grants(viewer));
    }

    /** The whole comparison of an area and step, by province. */
    public Comparison find(Viewer viewer, int area, int step) {
        return find(viewer, area, step, ComparisonFilter.ALL, ComparisonOrder.PROVINCE);
    }

    /**
     * The comparison of an area and step: a constant number of queries. Refused with 404 when the viewer may not see it.
     *
     * @param areaPosition order number; null for the area of which the viewer sees most
     * @param stepPosition order number; null for the last step that somebody has answered
     */
    public Comparison find(
            Viewer viewer,
            @Nullable Integer areaPosition,
            @Nullable Integer stepPosition,
            ComparisonFilter filter,
            ComparisonOrder order) {
        List<Grant> grants = sharings.grants(viewer);
        Offer offer = offer(offers(viewer, grants), areaPosition);
        ComparedWorks.Read read = comparedWorks.read(grants.stream()
                .filter(grant -> grant.areaId() == offer.area().id())
                .toList());
        Step step = stepPosition == null
                ? lastAnswered(offer, read)
                : offer.step(stepPosition).orElseThrow(Comparisons::notShared);
        List<ComparedWork> everybody = read.of(step.position());
        return new Comparison(
                offer.area(),
                step,
                offer.steps(),
                read.outline(),
                filter,
                order,
                ComparisonOrder.PROVINCE.sort(everybody, read.outline()),
                order.sort(
                        everybody.stream()
                                .filter(one -> filter.lets(one, read.outline()))
                                .toList(),
                        read.outline()),
                sharings.of(offer.area().id(), step.id()).orElse(null),
                clock.instant());
    }

    private List<Offer> offers(Viewer viewer, List<Grant> grants) {
        List<Step> path = steps.list(viewer);
        List<Offer> offers = new ArrayList<>();
        for (Area area : programmes.areas(viewer)) {
            List<Grant> own =
                    grants.stream().filter(grant -> grant.areaId() == area.id()).toList();
            List<Step> seen = path.stream()
                    .filter(step -> viewer.may(Action.READ_REPORTS) || isCompared(viewer, own, step))
                    .toList();
            if (!seen.isEmpty()) {
                offers.add(new Offer(area, seen, (int)
                        own.stream().map(Grant::projectWorkId).distinct().count()));
            }
        }
        return offers;
    }

    /** A team's own answers alone are no comparison. */
    private static boolean isCompared(Viewer viewer, List<Grant> grants, Step step) {
        return grants.stream()
                .anyMatch(grant -> grant.step() == step.position() && (grant.shared() || viewer.role() != Role.TEAM));
    }

    private static Offer offer(List<Offer> offers, @Nullable Integer position) {
        Optional<Offer> found = position == null
                ? offers.stream()
                        .max(Comparator.comparingInt(Offer::works)
                                .thenComparing(offer -> -offer.area().position()))
                : offers.stream()
                        .filter(offer -> offer.area().position() == position)
                        .findFirst();
        return found.orElseThrow(Comparisons::notShared);
    }

    private static Step lastAnswered(Offer offer, ComparedWorks.Read read) {
        return offer.steps().stream()
                .filter(step -> read.isAnswered(step.position()))
                .reduce((before, after) -> after)
                .orElse(offer.steps().get(0));
    }

    private static Refusal.NotFound notShared() {
        return new Refusal.NotFound(
                "Questo confronto non esiste, o il coordinamento non lo ha ancora condiviso con la tua Provincia.");
    }
}
