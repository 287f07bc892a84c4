package it.tappe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.shared.Refusal;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialFilesTest {
    private static final String TARGET = "1/2";

    @TempDir
    Path data;

    private final TestClock clock = new TestClock();
    private PartialFiles files;

    @BeforeEach
    void open() {
        files = new PartialFiles(data.toString(), clock);
    }

    @Test
    void growsPieceByPieceUntilItIsWhole() throws IOException {
        PartialFile file = files.begin("7", TARGET, "relazione – città.docx", 6);
        assertThat(file.offset()).isZero();
        file = files.append(file, 0, bytes("abc"));
        assertThat(file.isWhole()).isFalse();
        file = files.append(file, 3, bytes("def"));
        assertThat(file.isWhole()).isTrue();
        try (InputStream content = files.open(file)) {
            assertThat(content).hasContent("abcdef");
        }
        files.forget(file);
        assertThat(left()).isEmpty();
    }

    @Test
    void anotherNodeWithTheSameFolderGoesOnWhereThisOneEnded() {
        PartialFile file = files.append(files.begin("7", TARGET, "relazione – città.docx", 6), 0, bytes("abc"));
        PartialFile there = new PartialFiles(data.toString(), clock).find("7", file.key());
        assertThat(there).isEqualTo(file);
        assertThat(there.name()).isEqualTo("relazione – città.docx");
        assertThat(there.target()).isEqualTo(TARGET);
    }

    @Test
    void keepsWhatCameOfAPieceBeforeTheConnectionBroke() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        PartialFile file = files.begin("7", TARGET, "a.docx", 6);
        file = files.append(file, 0, new SequenceInputStream(bytes("ab"), broken));
        assertThat(file.offset()).isEqualTo(2);
        file = files.append(file, 2, bytes("cdef"));
        try (InputStream content = files.open(file)) {
            assertThat(content).hasContent("abcdef");
        }
    }

    @Test
    void refusesAPieceThatBeginsElsewhere() {
        PartialFile file = files.append(files.begin("7", TARGET, "a.docx", 6), 0, bytes("abc"));
        for (long offset : List.of(0L, 2L, 4L, Long.MAX_VALUE)) {
            assertThatThrownBy(() -> files.append(file, offset, bytes("x")))
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("3 byte");
        }
        assertThat(files.find("7", file.key()).offset()).isEqualTo(3);
    }

    @Test
    void refusesMoreThanWasAnnouncedAndKeepsNothingOfIt() {
        PartialFile file = files.append(files.begin("7", TARGET, "a.docx", 6), 0, bytes("abc"));
        assertThatThrownBy(() -> files.append(file, 3, bytes("defg"))).isInstanceOf(Refusal.Invalid.class);
        assertThat(files.find("7", file.key()).offset()).isEqualTo(3);
    }

    @Test
    void refusesAPieceOfMoreThan4Mebibytes() {
        PartialFile file = files.begin("7", TARGET, "a.docx", 10 << 20);
        assertThat(files.append(file, 0, new ByteArrayInputStream(new byte[4 << 20]))
                        .offset())
                .isEqualTo(4 << 20);
        assertThatThrownBy(() -> files.append(file, 4 << 20, new ByteArrayInputStream(new byte[(4 << 20) + 1])))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("4 MB");
    }

    @Test
    void letsOneAppendAtATime() throws IOException {
        PartialFile file = files.begin("7", TARGET, "a.docx", 6);
        try (FileChannel other = FileChannel.open(PartialFolders.bytes(file), StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> files.append(file, 0, bytes("abc"))).isInstanceOf(Refusal.Conflict.class);
        }
        assertThat(files.append(file, 0, bytes("abc")).offset()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../7", "about", "0123456789abcdef0123456789abcdeF", "%2e%2e"})
    void findsNothingUnderOtherNames(String key) {
        files.begin("7", TARGET, "a.docx", 6);
        assertThatThrownBy(() -> files.find("7", key)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void isFoundByNobodyButItsOwner() {
        PartialFile file = files.begin("7", TARGET, "a.docx", 6);
        assertThatThrownBy(() -> files.find("8", file.key())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> files.find("..", file.key())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void isForgottenAfter24Hours() throws IOException {
        PartialFile file = files.append(files.begin("7", TARGET, "a.docx", 6), 0, bytes("abc"));
        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(files.find("7", file.key()).offset()).isEqualTo(3);
        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> files.find("7", file.key())).isInstanceOf(Refusal.NotFound.class);
        PartialFile next = files.begin("8", TARGET, "b.docx", 6);
        assertThat(left()).as("swept when the next one begins").allMatch(path -> path.startsWith(next.folder()));
    }

    @Test
    void leavesOneOwnerTenUnfinishedFiles() {
        for (int i = 0; i < 10; i++) {
            files.begin("7", TARGET, i + ".docx", 6);
        }
        assertThatThrownBy(() -> files.begin("7", TARGET, "x.docx", 6)).isInstanceOf(Refusal.TooMany.class);
        files.begin("8", TARGET, "x.docx", 6);
        clock.advance(Duration.ofHours(24));
        files.begin("7", TARGET, "x.docx", 6);
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
