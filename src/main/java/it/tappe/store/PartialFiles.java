package it.tappe.store;

import io.micronaut.context.annotation.Value;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Files that come in piece by piece, so that a broken connection loses nothing that was acknowledged. Everything that is
 * known of them lies in the data directory ({@code partial/<owner>/<key>}): any node that shares it can take the next
 * piece.
 */
@Singleton
public class PartialFiles {
    /** Most bytes of one piece: 4 MiB. */
    public static final int MOST_BYTES_OF_PIECE = 4 << 20;
    /** Most unfinished files of one owner. */
    public static final int MOST_OF_OWNER = 10;

    private static final long AN_HOUR = 3600;

    private final PartialFolders folders;
    private final Clock clock;

    PartialFiles(@Value("${tappe.data}") String data, Clock clock) {
        this.folders = new PartialFolders(Path.of(data, "partial"));
        this.clock = clock;
    }

    /**
     * Begins a file; what nobody finished in time is forgotten then.
     *
     * @param owner letters and digits
     * @throws Refusal.TooMany when the owner has left {@link #MOST_OF_OWNER} unfinished
     */
    public PartialFile begin(String owner, String target, String name, long size) {
        folders.all().stream().filter(this::isExpired).forEach(folders::delete);
        if (folders.of(owner).size() >= MOST_OF_OWNER) {
            throw new Refusal.TooMany(
                    "Hai già " + MOST_OF_OWNER + " caricamenti a metà: completane o annullane uno.", AN_HOUR);
        }
        return folders.create(owner, target, name, size, clock.instant());
    }

    /** An unfinished file of this owner; refused with 404 when there is none, or when it has been forgotten. */
    public PartialFile find(String owner, String key) {
        return folders.find(owner, key).filter(file -> !isExpired(file)).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * Appends a piece; when this returns it survives a power cut. What came of a piece before the connection broke is
     * kept too.
     *
     * @param offset where the sender believes the piece begins
     * @throws Refusal.Conflict when the file does not end there, or somebody else is appending to it
     * @throws Refusal.Invalid at the field {@code body}, when the piece is too long or reaches beyond the announced size
     */
    public PartialFile append(PartialFile file, long offset, InputStream content) {
        ByteBuffer piece = Pieces.read(content, MOST_BYTES_OF_PIECE);
        try (FileChannel channel = FileChannel.open(PartialFolders.bytes(file), StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null || channel.size() != offset) {
                throw new Refusal.Conflict("Il pezzo non comincia dove il file finisce: finora sono arrivati "
                        + channel.size() + " byte.");
            }
            if (offset + piece.remaining() > file.size()) {
                throw Refusal.Invalid.field("body", "Il file è più lungo di quanto annunciato.");
            }
            while (piece.hasRemaining()) {
                channel.write(piece, channel.size());
            }
            channel.force(true);
        } catch (NoSuchFileException meanwhileForgotten) {
            throw new Refusal.NotFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return find(file.owner(), file.key());
    }

    /** The bytes that have come so far. */
    public InputStream open(PartialFile file) {
        try {
            return Files.newInputStream(PartialFolders.bytes(file));
        } catch (NoSuchFileException meanwhileForgotten) {
            throw new Refusal.NotFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Forgets the file, finished or not. */
    public void forget(PartialFile file) {
        folders.delete(file);
    }

    /** Null when another request, here or on another node, is appending. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    private boolean isExpired(PartialFile file) {
        return file.isExpiredAt(clock.instant());
    }
}
