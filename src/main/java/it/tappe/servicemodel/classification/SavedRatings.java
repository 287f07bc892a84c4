package it.tappe.servicemodel.classification;

import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ratings with their evidence, as the tables keep them. */
@Singleton
class SavedRatings {
    private final RatingRepository ratings;
    private final EvidenceRepository evidence;

    SavedRatings(RatingRepository ratings, EvidenceRepository evidence) {
        this.ratings = ratings;
        this.evidence = evidence;
    }

    /** The project work's classification with its ratings: absent where nothing is kept. */
    ClassificationSheet sheet(
            ProjectWork work, Catalogue catalogue, @Nullable Classification latest, List<QuotedVersion> versions) {
        Map<String, Level> levels = new HashMap<>();
        Map<String, List<Evidence>> quotes = new HashMap<>();
        if (latest != null) {
            ratings.findByClassificationId(latest.id()).forEach(row -> levels.put(row.indicatorCode(), row.level()));
            evidence.list(latest.id())
                    .forEach(row -> quotes.computeIfAbsent(row.indicatorCode(), code -> new ArrayList<>())
                            .add(row.toEvidence(versions)));
        }
        List<Rating> all = catalogue.indicators().stream()
                .map(indicator -> new Rating(
                        indicator,
                        levels.getOrDefault(indicator.code(), Level.ABSENT),
                        quotes.getOrDefault(indicator.code(), List.of())))
                .toList();
        return new ClassificationSheet(work, catalogue, latest, all, Rating.assess(catalogue, all), versions);
    }

    /** The ratings of every classification of the project work. */
    List<RatingRow> ofWork(long projectWorkId) {
        return ratings.ofWork(projectWorkId);
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
                .map(rating -> new RatingRow(
                        0, classificationId, rating.code(), rating.level().points()))
                .toList());
        if (!quotes.isEmpty()) {
            evidence.saveAll(quotes);
        }
    }
}
