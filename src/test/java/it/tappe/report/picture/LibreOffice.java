package it.tappe.report.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real LibreOffice, which opens files of Word, PowerPoint and Excel and prints them. */
final class LibreOffice {
    private static final Path EXECUTABLE = Path.of(System.getenv().getOrDefault("TAPPE_SOFFICE", "/usr/bin/soffice"));
    private static final int MINUTES = 3;

    private LibreOffice() {}

    /** Skips the test, saying why, where there is no LibreOffice and it is not required. */
    static void assumeThere() {
        boolean there = Files.isExecutable(EXECUTABLE);
        if (!there && "required".equals(System.getenv("TAPPE_OFFICE_TESTS"))) {
            throw new AssertionError("Tests with LibreOffice are required and there is none at " + EXECUTABLE);
        }
        Assumptions.assumeTrue(there, "no LibreOffice at " + EXECUTABLE + " (set TAPPE_SOFFICE)");
    }

    /** Prints all files of a folder as PDF into another one, with one start of the program and a profile of its own. */
    static void print(Path from, Path to) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("tappe-soffice");
        List<String> command = new ArrayList<>(List.of(
                EXECUTABLE.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                to.toString()));
        try (Stream<Path> files = Files.list(from)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Path log = to.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError("LibreOffice failed: " + Files.readString(log));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
