package it.tappe.bench;

import it.tappe.document.EngineSamples;
import it.tappe.document.deck.Deck;
import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.document.docx.DocxDocument;
import it.tappe.document.docx.DocxEngine;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.document.xlsx.Workbook;
import it.tappe.document.xlsx.XlsxEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
 * How long each engine takes for a file: a unit of size is about a page of PDF (20 rows of a table), 100 rows of a
 * workbook, a chapter of two pages of a text, or eight slides of a deck with a chart.
 *
 * <pre>
 * mvn test-compile
 * mvn dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" it.tappe.bench.EnginesBenchmark
 * </pre>
 *
 * <p>Times must grow with the size and not with its square.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EnginesBenchmark {
    private static final int ROWS_OF_A_PAGE = 20;
    private static final int ROWS_OF_A_WORKBOOK = 100;

    @Param({"5", "20"})
    public int size;

    private final PdfEngine pdf = new PdfEngine();
    private final XlsxEngine xlsx = new XlsxEngine();
    private final DocxEngine docx = new DocxEngine();
    private final DeckEngine decks = new DeckEngine();
    private String page;
    private Workbook workbook;
    private DocxDocument text;
    private Deck deck;

    /** The same content each time. */
    @Setup
    public void write() {
        page = EngineSamples.page(size * ROWS_OF_A_PAGE);
        workbook = EngineSamples.tables(size * ROWS_OF_A_WORKBOOK);
        text = EngineSamples.text(size);
        deck = EngineSamples.deck(size);
    }

    @Benchmark
    public int pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(page, out);
        return out.size();
    }

    @Benchmark
    public int xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        xlsx.write(workbook, out);
        return out.size();
    }

    @Benchmark
    public int docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        docx.write(text, out);
        return out.size();
    }

    @Benchmark
    public int deck() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        decks.write(deck, out);
        return out.size();
    }

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EnginesBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
