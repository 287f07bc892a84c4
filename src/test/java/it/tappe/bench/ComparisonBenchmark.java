package it.tappe.bench;

import it.tappe.deliverable.comparison.TextDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long it takes to find what changed between two versions of a long document: pages of five paragraphs of eighty
 * words, eight edits on each page (a word replaced, a phrase added, a paragraph added, removed or moved).
 *
 * <pre>
 * mvn test-compile
 * mvn dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" it.tappe.bench.ComparisonBenchmark
 * </pre>
 *
 * <p>{@code edited} is a document as teams rewrite it, {@code rewritten} one that has hardly a paragraph in common with
 * the earlier one. The time must grow with the pages and not with their square.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComparisonBenchmark {
    private static final int PARAGRAPHS_OF_A_PAGE = 5;
    private static final int WORDS_OF_A_PARAGRAPH = 80;
    private static final int EDITS_OF_A_PAGE = 8;

    @Param({"40", "160"})
    public int pages;

    private String before;
    private String edited;
    private String rewritten;

    /** The same texts each time. */
    @Setup
    public void write() {
        Random random = new Random(7);
        List<String> paragraphs = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < pages * PARAGRAPHS_OF_A_PAGE; i++) {
            paragraphs.add(words(random, WORDS_OF_A_PARAGRAPH));
            others.add(words(random, WORDS_OF_A_PARAGRAPH));
        }
        before = String.join("\n", paragraphs);
        rewritten = String.join("\n", others);
        for (int i = 0; i < pages * EDITS_OF_A_PAGE; i++) {
            edit(paragraphs, random);
        }
        edited = String.join("\n", paragraphs);
    }

    /** As a team hands in its next version. */
    @Benchmark
    public TextDifference edited() {
        return TextDifference.between(before, edited);
    }

    /** As when the wrong document was handed in before. */
    @Benchmark
    public TextDifference rewritten() {
        return TextDifference.between(before, rewritten);
    }

    private static void edit(List<String> paragraphs, Random random) {
        int place = random.nextInt(paragraphs.size());
        switch (random.nextInt(10)) {
            case 0 -> paragraphs.add(place, words(random, WORDS_OF_A_PARAGRAPH));
            case 1 -> paragraphs.remove(place);
            case 2 -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(place));
            case 3, 4, 5 -> paragraphs.set(place, paragraphs.get(place) + ", " + words(random, 6));
            default -> paragraphs.set(place, withOneWordReplaced(paragraphs.get(place), random));
        }
    }

    private static String withOneWordReplaced(String paragraph, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(paragraph.split(" ")));
        words.set(random.nextInt(words.size()), words(random, 1));
        return String.join(" ", words);
    }

    /** Frequent words come often, as in Italian: their numbers are small. */
    private static String words(Random random, int count) {
        return random.doubles(count)
                .mapToObj(share -> "parola" + (int) (3_000 * share * share * share))
                .collect(Collectors.joining(" "));
    }

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ComparisonBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
