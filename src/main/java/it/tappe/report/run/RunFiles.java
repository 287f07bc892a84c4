package it.tappe.report.run;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The results, each under the id of its run in the folder {@code reports} of the data directory. They are no documents:
 * they go after a week, and a report can always be made again.
 */
@Singleton
class RunFiles {
    private static final String PART = ".part";

    private final Path folder;

    RunFiles(@Value("${tappe.data}") String data) {
        this.folder = Path.of(data, "reports");
    }

    /** Where the result is written while it is being made. */
    OutputStream create(long id) throws IOException {
        Files.createDirectories(folder);
        return new BufferedOutputStream(Files.newOutputStream(part(id)));
    }

    /**
     * Keeps what was written.
     *
     * @return its length
     */
    long keep(long id) throws IOException {
        Files.move(part(id), file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Files.size(file(id));
    }

    /** The bytes, unless they are gone. */
    Optional<InputStream> open(long id) {
        try {
            return Optional.of(Files.newInputStream(file(id)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Throws away what there is of a run. */
    void discard(long id) {
        try {
            Files.deleteIfExists(part(id));
            Files.deleteIfExists(file(id));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Runs of which there is something. */
    Set<Long> ids() {
        if (Files.notExists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(PART, ""))
                    .filter(name -> name.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(long id) {
        return folder.resolve(String.valueOf(id));
    }

    private Path part(long id) {
        return folder.resolve(id + PART);
    }
}
