package it.tappe.servicemodel.suggestion;

import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well the reader does on labelled works, each judged by a reader that was trained without it (leave one out). Printed
 * by the command in the README.
 */
final class SuggestionQuality {
    private final Catalogue catalogue;
    private final Lexicon lexicon;
    private final Map<SampleWork, Suggestion> judged = new java.util.LinkedHashMap<>();

    private SuggestionQuality(Catalogue catalogue, Lexicon lexicon) {
        this.catalogue = catalogue;
        this.lexicon = lexicon;
    }

    /** @param args folders of labelled works to be judged; without any, the corpus. {@code -v} shows each work. */
    public static void main(String[] args) {
        List<SampleWork> known = Samples.all();
        List<SampleWork> others = Stream.of(args)
                .filter(one -> !one.equals("-v"))
                .flatMap(Samples::in)
                .toList();
        SuggestionQuality quality = others.isEmpty() ? leaveOneOut(known, known) : of(known, others);
        if (List.of(args).contains("-v")) {
            quality.each().forEach(System.out::println);
        }
        if (others.isEmpty()) {
            System.out.println(quality.report("the programme's 28 samples", Samples::isProgrammes));
            System.out.println(quality.report("samples by other authors", work -> !Samples.isProgrammes(work)));
        } else {
            System.out.println(quality.report("works never trained on", work -> true));
        }
    }

    static SuggestionQuality leaveOneOut(List<SampleWork> known, List<SampleWork> judged) {
        SuggestionQuality quality = new SuggestionQuality(Samples.catalogue(), Samples.lexicon());
        Map<SampleWork, List<Training.Example>> examples = known.stream()
                .collect(Collectors.toMap(work -> work, work -> Training.examples(quality.lexicon, List.of(work))));
        Map<SampleWork, Suggestion> found = new HashMap<>();
        judged.parallelStream().forEach(work -> {
            List<Training.Example> without = known.stream()
                    .filter(other -> other != work)
                    .flatMap(other -> examples.get(other).stream())
                    .toList();
            Suggestion suggestion = quality.judge(Training.of(quality.codes(), without), work);
            synchronized (found) {
                found.put(work, suggestion);
            }
        });
        judged.forEach(work -> quality.judged.put(work, found.get(work)));
        return quality;
    }

    static SuggestionQuality of(List<SampleWork> known, List<SampleWork> judged) {
        SuggestionQuality quality = new SuggestionQuality(Samples.catalogue(), Samples.lexicon());
        Weights weights = Training.of(quality.codes(), Training.examples(quality.lexicon, known));
        judged.forEach(work -> quality.judged.put(work, quality.judge(weights, work)));
        return quality;
    }

    private Suggestion judge(Weights weights, SampleWork work) {
        return new Suggester(lexicon, weights).judge(work.passages(), catalogue);
    }

    private List<String> codes() {
        return catalogue.indicators().stream().map(Indicator::code).toList();
    }

    /** Share of works of this kind (clear, hybrid, none) whose outcome is right. */
    double accuracy(String dominance, java.util.function.Predicate<SampleWork> which) {
        List<SampleWork> asked = judged.keySet().stream()
                .filter(which)
                .filter(work -> work.dominance().equals(dominance))
                .toList();
        return share(asked.stream().filter(this::isRight).count(), asked.size());
    }

    boolean isRight(SampleWork work) {
        return label(judged.get(work)).equals(label(work));
    }

    private static String label(SampleWork work) {
        return Stream.of(work.primary(), work.secondary())
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static String label(Suggestion suggestion) {
        return Stream.of(suggestion.outcome().primary(), suggestion.outcome().secondary())
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("+"));
    }

    /** Mean F1 over the outcomes that occur. */
    double macroF1(java.util.function.Predicate<SampleWork> which) {
        Set<String> labels = judged.keySet().stream()
                .filter(which)
                .map(SuggestionQuality::label)
                .collect(Collectors.toSet());
        return labels.stream()
                .mapToDouble(label -> {
                    long both = count(which, label, label);
                    return both == 0 ? 0 : 2.0 * both / (count(which, label, null) + count(which, null, label));
                })
                .average()
                .orElse(0);
    }

    private long count(java.util.function.Predicate<SampleWork> which, String wanted, String found) {
        return judged.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .filter(one -> wanted == null || label(one.getKey()).equals(wanted))
                .filter(one -> found == null || label(one.getValue()).equals(found))
                .count();
    }

    /** Of the indicators rated at least 2 in the labels: how many have a proposed quote that overlaps a labelled one. */
    double overlap(java.util.function.Predicate<SampleWork> which) {
        long asked = 0;
        long found = 0;
        for (SampleWork work : judged.keySet().stream().filter(which).toList()) {
            for (Suggestion.Rated rated : judged.get(work).rated()) {
                if (work.ratings().get(rated.indicator().code()) >= 2) {
                    asked++;
                    boolean overlaps = rated.evidence().stream()
                            .anyMatch(one -> work.quoted()
                                    .get(work.passages().indexOf(one))
                                    .contains(rated.indicator().code()));
                    found += overlaps ? 1 : 0;
                }
            }
        }
        return share(found, asked);
    }

    /** Of the proposed quotes: how many are for an indicator rated 0 in the labels. */
    double wrongEvidence(java.util.function.Predicate<SampleWork> which) {
        long quotes = 0;
        long wrong = 0;
        for (SampleWork work : judged.keySet().stream().filter(which).toList()) {
            for (Suggestion.Rated rated : judged.get(work).rated()) {
                quotes += rated.evidence().size();
                wrong += work.ratings().get(rated.indicator().code()) == 0
                        ? rated.evidence().size()
                        : 0;
            }
        }
        return share(wrong, quotes);
    }

    /** Mean distance between proposed and labelled rating, in levels. */
    double distance(java.util.function.Predicate<SampleWork> which) {
        return judged.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .flatMapToInt(one -> one.getValue().rated().stream()
                        .mapToInt(rated -> Math.abs(rated.level().points()
                                - one.getKey().ratings().get(rated.indicator().code()))))
                .average()
                .orElse(0);
    }

    String report(String title, java.util.function.Predicate<SampleWork> which) {
        long works = judged.keySet().stream().filter(which).count();
        return String.format(
                Locale.ROOT,
                "%s (%d)%n  right outcome: clear %.1f%%, hybrid %.1f%%, none %.1f%%; macro-F1 %.3f%n"
                        + "  a proposed quote overlaps a labelled one: %.1f%% of indicators rated 2 or 3%n"
                        + "  proposed quotes for an indicator rated 0: %.1f%%; mean distance of ratings %.2f",
                title,
                works,
                100 * accuracy("clear", which),
                100 * accuracy("hybrid", which),
                100 * accuracy("none", which),
                macroF1(which),
                100 * overlap(which),
                100 * wrongEvidence(which),
                distance(which));
    }

    List<String> each() {
        List<String> lines = new ArrayList<>();
        judged.forEach((work, suggestion) -> lines.add(String.format(
                Locale.ROOT,
                "%-8s %-4s -> %-4s %s %s %s",
                work.id(),
                label(work),
                label(suggestion),
                isRight(work) ? "" : "<<<",
                suggestion.scores().entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(one -> String.format(Locale.ROOT, "%s%.2f", one.getKey(), one.getValue()))
                        .collect(Collectors.joining(" ")),
                IntStream.range(0, suggestion.rated().size())
                        .mapToObj(suggestion.rated()::get)
                        .filter(rated -> rated.level() != Level.ABSENT)
                        .map(rated -> rated.indicator().code() + rated.level().points())
                        .collect(Collectors.joining(" ")))));
        return lines;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
