package it.tappe.report.progress;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.review.Decision;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.progress.facts.CallFact;
import it.tappe.report.progress.facts.StepFacts;
import it.tappe.report.progress.facts.VersionFact;
import it.tappe.report.progress.figures.News.Item;
import it.tappe.report.progress.figures.News.Kind;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.shared.RomeTime;
import it.tappe.support.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what happened after an instant; the facts given are those known at the report's own moment. */
final class NewsGathering {
    private final Instant since;
    private final List<Item> items = new ArrayList<>();

    NewsGathering(Instant since) {
        this.since = since;
    }

    void add(ProjectWork work, Deliverable deliverable, StepFacts facts) {
        String label = work.label();
        String step = deliverable.stepTitle();
        for (VersionFact version : facts.versions()) {
            String which = "Versione " + version.number();
            add(version.deliveredAt(), Kind.DELIVERY, label, step, which + " consegnata");
            add(version.takenBackAt(), Kind.DELIVERY, label, step, which + ": consegna ritirata");
        }
        facts.reviews().forEach(review -> {
            Decision decision = review.decision();
            if (decision != null) {
                add(review.reviewedAt(), Kind.REVIEW, label, step, decision.label());
            }
        });
        facts.extensions()
                .forEach(one -> add(
                        one.grantedAt(), Kind.EXTENSION, label, step, "Proroga al " + RomeTime.date(one.newDueOn())));
        facts.doors()
                .forEach(one -> add(
                        one.openedAt(),
                        Kind.EXTENSION,
                        label,
                        step,
                        "Riapertura fino al " + RomeTime.date(one.untilOn())));
        facts.calls().forEach(call -> add(call, label, step));
    }

    private void add(CallFact call, String label, String step) {
        String which = "Call del " + RomeTime.minute(call.startsAt());
        Outcome outcome = call.outcome();
        add(call.bookedAt(), Kind.CALL, label, step, which + " prenotata");
        add(call.cancelledAt(), Kind.CALL, label, step, which + " annullata");
        if (outcome != null) {
            add(call.outcomeAt(), Kind.CALL, label, step, which + ": " + outcome.label());
        }
    }

    void add(ProjectWork work, Classification one) {
        String step = one.stepTitle();
        Maturity maturity = one.maturity();
        add(
                one.classifiedAt(),
                Kind.CLASSIFICATION,
                work.label(),
                step == null ? "—" : step,
                one.label() + (maturity == null ? "" : "; maturità: " + maturity.label()));
    }

    private void add(@Nullable Instant at, Kind kind, String work, String step, String what) {
        if (at != null && !at.isBefore(since)) {
            items.add(new Item(at, kind, work, step, what));
        }
    }

    List<Item> newestFirst() {
        return items.stream()
                .sorted(Comparator.comparing(Item::at)
                        .reversed()
                        .thenComparing(Item::work)
                        .thenComparing(Item::step))
                .toList();
    }
}
