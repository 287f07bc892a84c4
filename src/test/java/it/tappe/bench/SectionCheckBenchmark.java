package it.tappe.bench;

import it.tappe.document.reading.DocumentReader;
import it.tappe.document.reading.FoundSection;
import it.tappe.document.reading.LongDocuments;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.document.reading.SectionFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an upload's document takes to be read and its sections to be looked for: 40 pages.
 *
 * <pre>
 * mvn test-compile exec:java -Dexec.classpathScope=test \
 *     -Dmain.class=org.openjdk.jmh.Main -Dexec.args="SectionCheckBenchmark -f 0"
 * </pre>
 *
 * <p>Within Maven it has to be {@code -f 0}: a forked machine would not find the classes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SectionCheckBenchmark {
    private static final int PAGES = 40;

    /** Format of the document. */
    @Param({"docx", "pdf"})
    public String format;

    private final DocumentReader reader = new DocumentReader();
    private Path folder;
    private Path file;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("tappe-benchmark");
        file = format.equals("docx") ? LongDocuments.docx(folder, PAGES) : LongDocuments.pdf(folder, PAGES);
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
        Files.delete(folder);
    }

    @Benchmark
    public List<FoundSection> readAndCheck() {
        return SectionFinder.find(SampleDocuments.REQUIRED, reader.read(file, "lungo." + format));
    }
}
