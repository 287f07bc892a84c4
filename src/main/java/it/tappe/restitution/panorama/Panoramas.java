package it.tappe.restitution.panorama;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Comparison;
import it.tappe.restitution.ComparisonFilter;
import it.tappe.restitution.ComparisonOrder;
import it.tappe.restitution.Comparisons;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.ServiceModel;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The <i>panorama</i> of an area, for those who read reports. */
@Singleton
@Transactional
public class Panoramas {
    private static final int ALL = 100;

    private final Comparisons comparisons;
    private final ServiceModels serviceModels;
    private final SentenceRuleRepository rules;
    private final Journal journal;

    Panoramas(Comparisons comparisons, ServiceModels serviceModels, SentenceRuleRepository rules, Journal journal) {
        this.comparisons = comparisons;
        this.serviceModels = serviceModels;
        this.rules = rules;
        this.journal = journal;
    }

    /**
     * The area as a whole.
     *
     * @param area order number; null for the one with most project works
     * @param step order number; null for the last one that somebody has answered
     */
    public Panorama gather(Viewer viewer, @Nullable Integer area, @Nullable Integer step) {
        viewer.require(Action.READ_REPORTS);
        Comparison comparison = comparisons.find(viewer, area, step, ComparisonFilter.ALL, ComparisonOrder.PROVINCE);
        Catalogue catalogue = serviceModels.ofArea(viewer, comparison.area().id());
        return new Panorama(comparison, catalogue, sentence(comparison, catalogue));
    }

    /** Changes the rule of the sentence; refused with 412 when somebody else has meanwhile changed it. */
    public SentenceRule change(
            Viewer viewer, @Nullable Integer dominantAbove, @Nullable Integer saidFrom, long version) {
        viewer.require(Action.EDIT_REGISTER);
        SentenceRule before = rules.current();
        new Fields()
                .check(isWithin(dominantAbove, 0, ALL - 1), "dominantAbove", "Scrivi un numero da 0 a 99.")
                .check(isWithin(saidFrom, 1, ALL), "saidFrom", "Scrivi un numero da 1 a 100.")
                .refuseIfWrong();
        if (version != before.version()) {
            throw Refusal.Conflict.stale("Nel frattempo la regola è cambiata: " + before.summary() + ".");
        }
        SentenceRule after = rules.update(new SentenceRule(
                before.id(), Objects.requireNonNull(dominantAbove), Objects.requireNonNull(saidFrom), version));
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("sentence_rule", 1L, "Regola della frase sul gruppo")
                        .changed(before.summary(), after.summary()));
        return after;
    }

    private GroupSentence sentence(Comparison comparison, Catalogue catalogue) {
        return new GroupSentence(
                comparison.area().name().replaceFirst(" del personale$", ""),
                comparison.works().size(),
                comparison.works().stream()
                        .map(ComparedWork::classification)
                        .filter(Objects::nonNull)
                        .map(Classification::outcome)
                        .toList(),
                comparison.works().stream()
                        .map(ComparedWork::maturity)
                        .filter(Objects::nonNull)
                        .toList(),
                catalogue.models().stream().collect(Collectors.toMap(ServiceModel::code, ServiceModel::name)),
                rules.current());
    }

    private static boolean isWithin(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }
}
