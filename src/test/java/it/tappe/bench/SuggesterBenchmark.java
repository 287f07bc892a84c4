package it.tappe.bench;

import it.tappe.document.reading.DocumentType;
import it.tappe.document.reading.Manuscript;
import it.tappe.document.reading.Manuscript.Part;
import it.tappe.passage.PlainText;
import it.tappe.servicemodel.Catalogues;
import it.tappe.servicemodel.suggestion.ShippedReader;
import it.tappe.servicemodel.suggestion.Suggester;
import it.tappe.servicemodel.suggestion.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long the reader of service models takes for a document whose text is known: pages of 400 words of the corpus.
 *
 * <pre>
 * mvn test-compile
 * mvn dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" it.tappe.bench.SuggesterBenchmark
 * </pre>
 *
 * <p>The time and what is allocated ({@code gc.alloc.rate.norm}) must grow with the pages and not with their square.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SuggesterBenchmark {
    private static final int WORDS_OF_A_PAGE = 400;

    @Param({"10", "20", "40"})
    public int pages;

    private Suggester reader;
    private Manuscript document;

    /** The same document each time: works of the corpus one after the other, cut at its length. */
    @Setup
    public void write() throws IOException {
        reader = ShippedReader.create();
        List<Part> parts = new ArrayList<>();
        try (Stream<Path> works = Files.list(Path.of("src/test/resources/corpus"))) {
            int words = 0;
            for (Path work : works.filter(file -> file.getFileName().toString().startsWith("dev-"))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                for (Part part : PlainText.read(Files.readString(work)).parts()) {
                    if (words < pages * WORDS_OF_A_PAGE) {
                        parts.add(part);
                        words += Manuscript.wordsOf(part.heading()) + Manuscript.wordsOf(part.text());
                    }
                }
            }
        }
        document = new Manuscript(DocumentType.DOCX, parts);
    }

    /** From the text to proposed ratings with their passages. */
    @Benchmark
    public Suggestion suggest() {
        return reader.read(document, Catalogues.GIVEN);
    }

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SuggesterBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
