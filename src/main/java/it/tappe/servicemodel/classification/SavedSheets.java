package it.tappe.servicemodel.classification;

import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.servicemodel.classification.EvidenceRepository.EvidenceRow;
import it.tappe.servicemodel.classification.RatingRepository.RatingRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classifications with their ratings and evidence, as the tables keep them. */
@Singleton
class SavedSheets {
    private final ClassificationRepository classifications;
    private final RatingRepository ratings;
    private final EvidenceRepository evidence;
    private final ServiceModels serviceModels;

    SavedSheets(
            ClassificationRepository classifications,
            RatingRepository ratings,
            EvidenceRepository evidence,
            ServiceModels serviceModels) {
        this.classifications = classifications;
        this.ratings = ratings;
        this.evidence = evidence;
        this.serviceModels = serviceModels;
    }

    /** The project work's classification with its ratings: absent where nothing is kept. */
    ClassificationSheet of(Viewer viewer, ProjectWork work) {
        Catalogue catalogue = serviceModels.ofArea(viewer, work.areaId());
        Classification latest = classifications.latest(work.id()).orElse(null);
        List<QuotedVersion> versions = classifications.versions(work.id());
        Map<String, RatingRow> rows = new HashMap<>();
        Map<String, List<Evidence>> quotes = new HashMap<>();
        if (latest != null) {
            ratings.findByClassificationId(latest.id()).forEach(row -> rows.put(row.indicatorCode(), row));
            evidence.list(latest.id())
                    .forEach(row -> quotes.computeIfAbsent(row.indicatorCode(), code -> new ArrayList<>())
                            .add(row.toEvidence(versions)));
        }
        List<Rating> all = catalogue.indicators().stream()
                .map(indicator -> {
                    RatingRow row = rows.get(indicator.code());
                    List<Evidence> quoted = quotes.getOrDefault(indicator.code(), List.of());
                    return row == null
                            ? new Rating(indicator, Level.ABSENT, quoted, null)
                            : new Rating(indicator, row.level(), quoted, row.proposedLevel());
                })
                .toList();
        return new ClassificationSheet(
                work,
                catalogue,
                latest,
                all,
                Rating.assess(catalogue, all),
                versions,
                classifications.steps(work.id()));
    }

    /** Every classification of the project work, newest first. */
    List<HistoryEntry> history(long projectWorkId) {
        return HistoryEntry.of(classifications.all(projectWorkId), ratings.ofWork(projectWorkId));
    }

    void write(long classificationId, List<Rating> all) {
        List<EvidenceRow> quotes = new ArrayList<>();
        for (Rating rating : all) {
            int position = 1;
            for (Evidence one : rating.evidence()) {
                quotes.add(EvidenceRow.of(classificationId, rating.code(), position++, one));
            }
        }
        ratings.saveAll(all.stream()
                .map(rating -> RatingRow.of(classificationId, rating))
                .toList());
        if (!quotes.isEmpty()) {
            evidence.saveAll(quotes);
        }
    }
}
