package it.tappe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(data.toString());
    }

    @Test
    void keepsTheBytesUnderTheirSha256() throws IOException {
        try (Incoming incoming = receive("abc")) {
            assertThat(incoming.sha256()).isEqualTo(SHA_OF_ABC);
            assertThat(incoming.size()).isEqualTo(3);
            store.keep(incoming);
        }
        assertThat(data.resolve("files/ba/" + SHA_OF_ABC)).hasContent("abc");
        try (InputStream again = store.open(SHA_OF_ABC)) {
            assertThat(again).hasContent("abc");
        }
        assertThat(files("incoming")).isEmpty();
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (Incoming incoming = receive("abc")) {
                store.keep(incoming);
            }
        }
        assertThat(files("files")).hasSize(1);
        assertThat(files("incoming")).isEmpty();
    }

    @Test
    void throwsAwayWhatWasReceivedAndNotKept() throws IOException {
        try (Incoming incoming = receive("abc")) {
            assertThat(incoming.path()).exists();
        }
        assertThat(files("incoming")).isEmpty();
        assertThat(files("files")).isEmpty();
    }

    @Test
    void takes25MebibytesAndNotOneByteMore() throws IOException {
        byte[] most = new byte[(int) FileStore.MOST_BYTES];
        try (Incoming incoming = store.receive(new ByteArrayInputStream(most))) {
            assertThat(incoming.size()).isEqualTo(26_214_400);
        }
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(new byte[most.length + 1])))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("25 MB");
        assertThat(files("incoming")).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheConnectionBreaks() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection lost");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(broken)).hasMessageContaining("connection lost");
        assertThat(files("incoming")).isEmpty();
    }

    @Test
    void clearsWhatAnEarlierProcessWasReceivingWhenItEnded() throws IOException {
        Path leftover = Files.writeString(data.resolve("incoming/upload1.tmp"), "half of it");
        Files.setLastModifiedTime(leftover, FileTime.from(startOfThisProcess().minusSeconds(1)));
        Path ofAnother = Files.writeString(data.resolve("incoming/upload2.tmp"), "under way");
        try (Incoming incoming = receive("abc")) {
            store.keep(incoming);
        }
        open();
        assertThat(files("incoming")).containsExactly(ofAnother);
        assertThat(files("files")).hasSize(1);
    }

    private static Instant startOfThisProcess() {
        return ProcessHandle.current().info().startInstant().orElseThrow();
    }

    private Incoming receive(String text) {
        return store.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve(folder))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
