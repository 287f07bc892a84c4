package it.tappe.bench;

import it.tappe.document.blocks.BlockDocument;
import it.tappe.document.blocks.WordXml;
import it.tappe.document.blocks.reading.Originals;
import it.tappe.document.blocks.writing.BlockEngine;
import it.tappe.document.reading.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long it takes to read a Word document block by block and to write it again: pages of eight paragraphs, a heading,
 * a list, a table and a picture. Run as {@link SuggesterBenchmark}.
 *
 * <p>The time and what is allocated ({@code gc.alloc.rate.norm}) must grow with the pages and not with their square.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssemblyBenchmark {
    private static final String PARAGRAPH =
            "La Provincia accompagna i Comuni del territorio nella formazione del personale. ".repeat(6);

    @Param({"20", "40", "80"})
    public int pages;

    private final Originals originals = new Originals(new DocumentReader());
    private final BlockEngine engine = new BlockEngine();
    private Path file;
    private BlockDocument document;

    @Setup
    public void write() throws IOException {
        WordXml word = new WordXml();
        for (int page = 0; page < pages; page++) {
            word.add(WordXml.p("Titolo2", "Paragrafo " + page));
            for (int paragraph = 0; paragraph < 8; paragraph++) {
                word.add(WordXml.p(PARAGRAPH));
            }
            word.add(WordXml.item(1, 0, PARAGRAPH), WordXml.item(1, 1, PARAGRAPH));
            String row = WordXml.tc("", WordXml.p("Comune")) + WordXml.tc("", WordXml.p("Corsi"));
            word.add(WordXml.tbl(2, row, row, row, row));
            word.add("<w:p>" + word.picture("png", WordXml.image("png"), "Immagine " + page) + "</w:p>");
        }
        file = Files.write(Files.createTempFile("tappe-assembly", ".docx"), word.bytes());
        document = new BlockDocument("Titolo", "In testa", reading().original().blocks());
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Originals.Read reading() {
        return originals.read(file, "relazione.docx");
    }

    @Benchmark
    public int writing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        engine.write(document, out);
        return out.size();
    }

    public static void main(String... arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AssemblyBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
