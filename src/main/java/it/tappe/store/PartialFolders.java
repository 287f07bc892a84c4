package it.tappe.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One folder for each unfinished file, by owner and key: {@code about} says what it is, {@code bytes} grows. */
final class PartialFolders {
    private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9]{1,40}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;

    PartialFolders(Path root) {
        this.root = root;
    }

    static Path bytes(PartialFile file) {
        return file.folder().resolve("bytes");
    }

    /**
     * A new one: made beside and renamed in one go, so that none is ever seen half. What a crash leaves beside is a few
     * bytes that nobody looks at.
     */
    PartialFile create(String owner, String target, String name, long size, Instant now) {
        if (!OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException("no owner: " + owner);
        }
        String key = randomKey();
        PartialFile file = new PartialFile(
                key, owner, target, name, size, now, 0, root.resolve(owner).resolve(key));
        Path draft = root.resolve(owner).resolve("new-" + key);
        try {
            Files.createDirectories(draft);
            write(file, draft.resolve("about"));
            Files.createFile(draft.resolve("bytes"));
            force(draft.resolve("bytes"), StandardOpenOption.WRITE);
            force(draft, StandardOpenOption.READ);
            Files.move(draft, file.folder(), StandardCopyOption.ATOMIC_MOVE);
            force(root.resolve(owner), StandardOpenOption.READ);
            force(root, StandardOpenOption.READ);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    Optional<PartialFile> find(String owner, String key) {
        return OWNER.matcher(owner).matches() && KEY.matcher(key).matches()
                ? read(owner, root.resolve(owner).resolve(key))
                : Optional.empty();
    }

    List<PartialFile> of(String owner) {
        return children(root.resolve(owner)).stream()
                .flatMap(folder -> read(owner, folder).stream())
                .toList();
    }

    List<PartialFile> all() {
        return children(root).stream()
                .flatMap(owner -> of(owner.getFileName().toString()).stream())
                .toList();
    }

    /** What another node is deleting at the same time is gone all the same. */
    void delete(PartialFile file) {
        try {
            Files.deleteIfExists(file.folder().resolve("about"));
            Files.deleteIfExists(bytes(file));
            Files.deleteIfExists(file.folder());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Empty when there is none, or when it is being made or deleted. */
    private static Optional<PartialFile> read(String owner, Path folder) {
        String key = folder.getFileName().toString();
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        Properties about = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("about"))) {
            about.load(reader);
            return Optional.of(new PartialFile(
                    key,
                    owner,
                    about.getProperty("target"),
                    about.getProperty("name"),
                    Long.parseLong(about.getProperty("size")),
                    Instant.parse(about.getProperty("begunAt")),
                    Files.size(folder.resolve("bytes")),
                    folder));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(PartialFile file, Path path) throws IOException {
        Properties about = new Properties();
        about.setProperty("target", file.target());
        about.setProperty("name", file.name());
        about.setProperty("size", String.valueOf(file.size()));
        about.setProperty("begunAt", file.begunAt().toString());
        try (Writer writer = Files.newBufferedWriter(path)) {
            about.store(writer, null);
        }
        force(path, StandardOpenOption.WRITE);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static String randomKey() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
