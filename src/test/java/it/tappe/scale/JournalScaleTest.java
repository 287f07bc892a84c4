package it.tappe.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal of 100,000 rows becomes a workbook in a program that has 300 MB of heap for everything. */
class JournalScaleTest {
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Test
    void printsAHundredThousandRowsInThreeHundredMegabytes() throws IOException, InterruptedException {
        Path workbook = folder.resolve("journal.xlsx");
        Path output = folder.resolve("output.log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalWorkbookLoad.class.getName(),
                        String.valueOf(ROWS),
                        workbook.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            assertThat(zip.getEntry("xl/worksheets/sheet1.xml").getSize()).isGreaterThan(ROWS * 300L);
        }
    }
}
