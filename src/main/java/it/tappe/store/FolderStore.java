package it.tappe.store;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import it.tappe.shared.Refusal;
import it.tappe.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The store in a folder of the data directory: a temporary file, forced to the disk, then renamed in one go. Made when
 * the program starts, so that what a power cut left behind is cleared then.
 */
@Context
class FolderStore implements FileStore {
    private static final int BUFFER = 64 * 1024;

    private final Path files;
    private final Path incoming;

    FolderStore(@Value("${tappe.data}") String data) {
        this.files = Path.of(data, "files");
        this.incoming = Path.of(data, "incoming");
        try {
            Files.createDirectories(files);
            Files.createDirectories(incoming);
            clear(incoming, startOfProcess());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Incoming receive(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile(incoming, "upload", ".tmp");
            return copy(content, file);
        } catch (IOException | Refusal broken) {
            discard(file);
            throw broken instanceof Refusal refusal ? refusal : new UncheckedIOException((IOException) broken);
        }
    }

    @Override
    public void keep(Incoming file) {
        Path folder = folder(file.sha256());
        Path kept = folder.resolve(file.sha256());
        try {
            if (Files.notExists(kept)) {
                Files.createDirectories(folder);
                force(file.path(), StandardOpenOption.WRITE);
                Files.move(file.path(), kept, StandardCopyOption.ATOMIC_MOVE);
            }
            // also when another upload has just moved the same content here: its entry may not be on the disk yet
            force(folder, StandardOpenOption.READ);
            force(files, StandardOpenOption.READ);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(folder(sha256).resolve(sha256));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path folder(String sha256) {
        return files.resolve(sha256.substring(0, 2));
    }

    private static Incoming copy(InputStream content, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw Refusal.Invalid.field("file", "Il file supera il limite di 25 MB: riducilo e riprova.");
                }
                out.write(buffer, 0, read);
            }
        }
        return new Incoming(file, Sha256.hex(digest.digest()), size);
    }

    /** A rename is only safe once the bytes, and then the folder's own entry, have reached the disk. */
    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Deletes what an earlier process was receiving when it ended; another one beside this one is left alone. */
    private static void clear(Path folder, Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    discard(file);
                }
            }
        }
    }

    private static Instant startOfProcess() {
        return ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
    }

    private static void discard(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException ignored) {
            // what could not be deleted is an unnamed temporary file and does no harm
        }
    }
}
