package it.tappe.scale;

import it.tappe.testing.Api;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The program itself in a process of its own, as a demo on a free port, with its H2 file in a folder of the test's. */
final class RunningTappe implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private final Process process;
    private final URI address;

    private RunningTappe(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it in the folder and waits until it answers. */
    static RunningTappe in(Path data) throws IOException, InterruptedException {
        return in(data, Map.of());
    }

    /** The same with more settings, as environment variables. */
    static RunningTappe in(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "it.tappe.Tappe"));
        builder.environment()
                .putAll(Map.of(
                        "MICRONAUT_ENVIRONMENTS",
                        "demo",
                        "TAPPE_PORT",
                        String.valueOf(port),
                        "TAPPE_DATA",
                        data.toString(),
                        "TAPPE_DEMO_TODAY",
                        "2026-04-22"));
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("output.log").toFile())
                .start();
        RunningTappe tappe = new RunningTappe(process, URI.create("http://127.0.0.1:" + port));
        Instant patience = Instant.now().plus(LONGEST_START);
        while (!tappe.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(data.resolve("output.log")));
            }
            Thread.sleep(50);
        }
        return tappe;
    }

    Api api() {
        return Api.at(address);
    }

    /** kill -9: no time to tidy anything up. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean answers() {
        try {
            return api().get("/areas").status() == 401;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** That of the test without its own classes, whose clock stands still. */
    private static String classPath() {
        Path tests = Path.of(RunningTappe.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
