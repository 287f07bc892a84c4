package it.tappe.bench;

import it.tappe.document.chart.BarChart;
import it.tappe.document.chart.BarChart.Bar;
import it.tappe.document.pdf.PdfEngine;
import it.tappe.document.pdf.PdfPart;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a print in parts takes: pages with a chart and a table, fifteen to a part.
 *
 * <pre>
 * mvn test-compile
 * mvn dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath
 * java -cp "target/test-classes:target/classes:$(cat target/classpath)" it.tappe.bench.LongPrintBenchmark
 * </pre>
 *
 * <p>The time must grow with the pages and not with their square; a heap of 256 MB is enough for any number of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class LongPrintBenchmark {
    private static final int PAGES_OF_A_PART = 15;
    private static final PdfEngine ENGINE = new PdfEngine();

    @Param({"30", "120", "330"})
    public int pages;

    /** From HTML to one PDF that nobody keeps. */
    @Benchmark
    public void print() {
        ENGINE.write(
                IntStream.range(0, pages / PAGES_OF_A_PART)
                        .mapToObj(part -> new PdfPart("Project work", () -> html(part)))
                        .toList(),
                OutputStream.nullOutputStream());
    }

    private static String html(int part) {
        return IntStream.range(0, PAGES_OF_A_PART)
                .mapToObj(page -> page(part * PAGES_OF_A_PART + page))
                .collect(Collectors.joining(
                        "", "<!doctype html><html lang=it><head><title>Prova</title></head><body>", "</body></html>"));
    }

    private static String page(int number) {
        String rows = "<tr><td>Step</td><td>In attesa di revisione</td><td>30/04/2026</td></tr>".repeat(8);
        return "<h2" + (number % PAGES_OF_A_PART == 0 ? "" : " class=new-page") + ">Pagina " + number + "</h2>"
                + BarChart.of("Grafico", List.of(new Bar("Una", number, 400, "una"), new Bar("Due", 2, 4, "due")))
                        .svg()
                + "<table><thead><tr><th>Step</th><th>Stato</th><th>Scadenza</th></tr></thead><tbody>" + rows
                + "</tbody></table>";
    }

    /** Runs the benchmark and prints its figures. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LongPrintBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
