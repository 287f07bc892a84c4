package it.tappe.servicemodel.suggestion;

import io.micronaut.core.io.ResourceLoader;
import it.tappe.document.reading.Manuscript;
import it.tappe.passage.Passage;
import it.tappe.passage.PassageReader;
import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.ServiceModel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a document in four steps. It cuts the text into passages and puts aside those that tell the present, reject, quote
 * or postpone; it weighs each of the others for each indicator, by a logistic regression over words and over the concepts
 * of a hand-written lexicon, trained on labelled works; an indicator's support follows from its three best passages, and a
 * model's from its indicators; the models that are supported enough have their indicators rated, and the catalogue's rule
 * makes the outcome. The effort grows with the document's length; nothing is kept.
 */
@Singleton
public class Suggester {
    private final Lexicon lexicon;
    private final Weights weights;

    @Inject
    Suggester(ResourceLoader resources) {
        this(
                Lexicon.of(lines(resources, "classpath:servicemodel/formazione-lexicon.txt")),
                Weights.of(lines(resources, "classpath:servicemodel/formazione-weights.tsv")));
    }

    Suggester(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** Whether it has learnt to read for this catalogue: its indicators are those that it was trained on. */
    public boolean knows(Catalogue catalogue) {
        return catalogue.indicators().stream().map(Indicator::code).toList().equals(weights.indicators());
    }

    /** The suggestion for a document; always the same for the same text. */
    public Suggestion read(Manuscript manuscript, Catalogue catalogue) {
        return judge(PassageReader.read(manuscript), catalogue);
    }

    /** The suggestion for several documents as one, the latest last: what it says again counts there only. */
    public JointSuggestion read(List<Manuscript> manuscripts, Catalogue catalogue) {
        Map<Passage, Integer> passages = JointSuggestion.passages(manuscripts);
        return new JointSuggestion(judge(List.copyOf(passages.keySet()), catalogue), passages);
    }

    Suggestion judge(List<Passage> passages, Catalogue catalogue) {
        Judgement judgement = new Judgement(
                passages,
                passages.stream()
                        .map(one -> weights.likelihoods(Features.of(lexicon, one)))
                        .toList());
        List<String> codes = weights.indicators();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (ServiceModel model : catalogue.models()) {
            scores.put(
                    model.code(),
                    model.indicators().stream()
                            .mapToDouble(one -> judgement.support(codes.indexOf(one.code())))
                            .average()
                            .orElse(0));
        }
        Thresholds thresholds = Thresholds.of(scores);
        Map<String, Level> levels = new HashMap<>();
        List<Suggestion.Rated> rated = catalogue.models().stream()
                .flatMap(model -> model.indicators().stream()
                        .map(one ->
                                rated(one, codes.indexOf(one.code()), judgement, thresholds.isPresent(model.code()))))
                .toList();
        rated.forEach(one -> levels.put(one.indicator().code(), one.level()));
        return new Suggestion(catalogue, Assessment.of(catalogue, levels).outcome(), scores, rated);
    }

    private static Suggestion.Rated rated(Indicator indicator, int index, Judgement judgement, boolean isPresent) {
        double support = judgement.support(index);
        Level level = Thresholds.level(support, isPresent);
        return new Suggestion.Rated(
                indicator,
                level,
                support,
                level.points() >= Level.PRESENT.points() ? judgement.evidence(index) : List.of(),
                judgement.against(index));
    }

    private static List<String> lines(ResourceLoader resources, String path) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(resources.getResourceAsStream(path).orElseThrow(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
