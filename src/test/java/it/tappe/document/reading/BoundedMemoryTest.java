package it.tappe.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import it.tappe.document.signed.SignedDocuments;
import it.tappe.shared.Refusal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading a hostile file takes: everything that its thread ever allocated, thrown away or not. */
class BoundedMemoryTest {
    private static final long MEGABYTE = 1 << 20;
    /** Far below what the bombs hold; the programs that look at the file need some of it for themselves. */
    private static final long MOST = 64 * MEGABYTE;

    private final DocumentReader reader = new DocumentReader();

    @TempDir
    Path dir;

    @Test
    void takesLittleMemoryForAFileThatUnpacksToGigabytes() throws IOException {
        Path bomb = ZipBombs.overlapping(dir);
        assertThat(Files.size(bomb)).isLessThan(42_000);
        assertThat(allocatedBy(bomb, "a.docx")).isLessThan(MOST);
    }

    @Test
    void neverUnpacksArchivesWithinArchives() {
        assertThat(allocatedBy(ZipBombs.nested(dir), "a.docx")).isLessThan(MOST);
    }

    @Test
    void takesLittleMemoryForABombInASignedEnvelope() throws IOException {
        byte[] bomb = Files.readAllBytes(ZipBombs.overlapping(dir));
        Path signed = Files.write(dir.resolve("a.p7m"), SignedDocuments.p7m(bomb, "Presidenza"));
        assertThat(allocatedBy(signed, "a.docx.p7m")).isLessThan(MOST);
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void takesLittleMemoryForAPdfThatSwells() {
        assertThat(allocatedBy(UnfitDocuments.pdfBomb(dir), "a.pdf")).isLessThan(MOST);
    }

    @Test
    void takesLittleMemoryForAnRtfOfBraces() {
        Path deep = OldDocuments.rtf(dir, "{\\b ".repeat(2_000_000));
        assertThat(allocatedBy(deep, "a.rtf")).isLessThan(MOST);
    }

    private long allocatedBy(Path file, String name) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Refusal.Invalid refusal = catchThrowableOfType(Refusal.Invalid.class, () -> reader.read(file, name));
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(refusal).isNotNull();
        return after - before;
    }
}
