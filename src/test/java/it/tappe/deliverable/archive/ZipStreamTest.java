package it.tappe.deliverable.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.deliverable.archive.ZipStream.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ZipStreamTest {
    private static final Instant NOON = Instant.parse("2026-02-09T11:00:00Z");

    private final List<String> opened = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    @Property(tries = 50)
    void givesBackEveryFileByteForByte(@ForAll @Size(max = 5) List<@IntRange(max = 100_000) Integer> sizes)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            byte[] bytes = noise(i, sizes.get(i));
            entries.add(new Entry("file-" + i, NOON, () -> new ByteArrayInputStream(bytes)));
        }
        try (ZipInputStream zip = new ZipInputStream(new ZipStream(entries))) {
            for (int i = 0; i < sizes.size(); i++) {
                assertThat(zip.getNextEntry().getName()).isEqualTo("file-" + i);
                assertThat(zip.readAllBytes()).isEqualTo(noise(i, sizes.get(i)));
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void opensAFileOnlyWhenItsTurnComesAndClosesItBeforeTheNext() throws IOException {
        int size = 1 << 20;
        ZipStream zip = new ZipStream(List.of(file("primo", size), file("secondo", size)));
        assertThat(opened).isEmpty();
        zip.readNBytes(size / 2);
        assertThat(opened).containsExactly("primo");
        assertThat(closed).isEmpty();
        zip.readAllBytes();
        assertThat(opened).containsExactly("primo", "secondo");
        assertThat(closed).containsExactly("primo", "secondo");
    }

    @Test
    void closesTheOpenFileWhenNobodyReadsOn() throws IOException {
        try (ZipStream zip = new ZipStream(List.of(file("primo", 1 << 20), file("secondo", 10)))) {
            zip.readNBytes(1000);
        }
        assertThat(closed).containsExactly("primo");
        assertThat(opened).containsExactly("primo");
    }

    @Test
    void breaksOffWhenAFileCannotBeOpened() {
        ZipStream zip = new ZipStream(List.of(new Entry("perduto", NOON, () -> {
            throw new UncheckedIOException(new IOException("gone"));
        })));
        assertThatThrownBy(zip::readAllBytes).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void datesFilesInRome() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ZipStream(List.of(file("uno", 1))))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 2, 9, 12, 0));
        }
    }

    private Entry file(String name, int size) {
        return new Entry(name, NOON, () -> {
            opened.add(name);
            return new ByteArrayInputStream(noise(name.hashCode(), size)) {
                @Override
                public void close() {
                    closed.add(name);
                }
            };
        });
    }

    /** That does not pack, so that as much is read as is made. */
    private static byte[] noise(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
