package it.tappe.bench;

import it.tappe.document.deck.Deck;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.report.slides.SampleSlides;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * How long the slides' engine takes: the sample's slides, with words of 20,000 letters and a crowded axis, so many times.
 *
 * <pre>
 * mvn test-compile
 * mvn dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" it.tappe.bench.DeckBenchmark
 * </pre>
 *
 * <p>The time and what is allocated ({@code gc.alloc.rate.norm}) must grow with the slides and not with their square.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeckBenchmark {
    @Param({"1", "2", "4"})
    public int times;

    private final DeckEngine engine = new DeckEngine();
    private Deck deck;

    /** Slides with keys of their own. */
    @Setup
    public void write() {
        List<Slide> slides = IntStream.range(0, times)
                .boxed()
                .flatMap(i -> SampleSlides.all().stream()
                        .map(slide -> new Slide(
                                slide.key() + i,
                                slide.kind(),
                                slide.title(),
                                slide.subtitle(),
                                slide.blocks(),
                                slide.notes())))
                .toList();
        deck = new Deck("Misura", Theme.ITALIA, slides);
    }

    /** From slides to a file. */
    @Benchmark
    public void print() throws IOException {
        engine.write(deck, OutputStream.nullOutputStream());
    }

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DeckBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
