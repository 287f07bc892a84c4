package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.text.DeliveredText;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.classification.quote.QuotedText;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The classifications of project works into service models. Whoever sees the project work reads them. The texts in which
 * quotes are looked for are read before the transaction that saves.
 */
@Singleton
public class Classifications {
    private final ClassificationRepository classifications;
    private final SavedSheets sheets;
    private final ClassificationWriting writing;
    private final ProjectWorks projectWorks;
    private final DeliveredTexts deliveredTexts;

    Classifications(
            ClassificationRepository classifications,
            SavedSheets sheets,
            ClassificationWriting writing,
            ProjectWorks projectWorks,
            DeliveredTexts deliveredTexts) {
        this.classifications = classifications;
        this.sheets = sheets;
        this.writing = writing;
        this.projectWorks = projectWorks;
        this.deliveredTexts = deliveredTexts;
    }

    /** How the project work is classified at present; everything absent before the first classification. */
    @Transactional
    public ClassificationSheet find(Viewer viewer, long projectWorkId) {
        return sheets.of(viewer, projectWorks.find(viewer, projectWorkId));
    }

    /** Every classification of the project work, newest first. */
    @Transactional
    public List<HistoryEntry> history(Viewer viewer, long projectWorkId) {
        projectWorks.find(viewer, projectWorkId);
        return sheets.history(projectWorkId);
    }

    /**
     * Classifies the project work anew; what held before stays in the history. Refused with 412 when it is based on a
     * classification that is no longer the newest.
     */
    public ClassificationSheet save(Viewer viewer, long projectWorkId, ClassificationEntry entry) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.CLASSIFY, work);
        return writing.save(viewer, work, entry, quoted(viewer, sheets.of(viewer, work), entry));
    }

    /**
     * The newest classification of each of these project works, which the viewer is known to see, in one query; those
     * that have none are missing.
     */
    @Transactional
    public Map<Long, Classification> latest(Collection<Long> projectWorkIds) {
        return projectWorkIds.isEmpty()
                ? Map.of()
                : classifications.latest(projectWorkIds).stream()
                        .collect(Collectors.toMap(Classification::projectWorkId, Function.identity()));
    }

    /**
     * The quotes of the newest classification of each of these project works, which the viewer is known to open, in one
     * query.
     */
    @Transactional
    public List<Quote> quotes(Collection<Long> projectWorkIds) {
        return projectWorkIds.isEmpty() ? List.of() : classifications.quotes(projectWorkIds);
    }

    /**
     * A passage that speaks for an indicator.
     *
     * @param section that it stands in; null when nobody has said
     * @param stepTitle of the step in whose delivered version it stands; null when nobody has said
     * @param number of that version, or null with it
     */
    @MappedEntity
    public record Quote(
            long projectWorkId,
            String indicatorCode,
            String quote,
            @Nullable String section,
            @Nullable String stepTitle,
            @Nullable Integer number) {}

    /** Every classification of these project works, which the viewer is known to see, oldest first: one query. */
    @Transactional
    public Map<Long, List<Classification>> all(Collection<Long> projectWorkIds) {
        return projectWorkIds.isEmpty()
                ? Map.of()
                : classifications.all(projectWorkIds).stream()
                        .collect(Collectors.groupingBy(Classification::projectWorkId));
    }

    /** The texts in which new quotes are to be looked for, by the number of their submission. */
    private Map<Long, QuotedText> quoted(Viewer viewer, ClassificationSheet present, ClassificationEntry entry) {
        entry.requireBasedOn(present);
        Set<Long> submissions = new RatingsEntered(present)
                .over(entry.ratings()).stream()
                        .flatMap(rating -> rating.evidence().stream())
                        .filter(Evidence::isToBeSought)
                        .map(Evidence::version)
                        .filter(Objects::nonNull)
                        .map(QuotedVersion::submissionId)
                        .collect(Collectors.toSet());
        return deliveredTexts.of(viewer, present.work().id(), submissions).stream()
                .collect(Collectors.toMap(DeliveredText::submissionId, one -> QuotedText.of(one.manuscript())));
    }
}
