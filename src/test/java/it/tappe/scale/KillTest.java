package it.tappe.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.TeamDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of uploads, deliveries and reviews: what was acknowledged is there after the restart. */
class KillTest {
    private static final int ROUNDS = 3;
    private static final int ACTS_BEFORE_KILL = 60;
    private static final List<String> TEAMS = List.of("belluno", "como", "rieti");

    @TempDir
    Path data;

    /** What the program has acknowledged, and what has to be read again for it; by the address of the version. */
    private final Map<String, String> uploaded = new ConcurrentHashMap<>();

    private final Map<String, Boolean> delivered = new ConcurrentHashMap<>();
    private final Map<String, Boolean> reviewed = new ConcurrentHashMap<>();
    private final AtomicInteger texts = new AtomicInteger();

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            try (RunningTappe tappe = RunningTappe.in(data)) {
                assertThatEverythingIsThere(tappe.api());
                int before = texts.get();
                List<Thread> people = TEAMS.stream()
                        .map(team -> new Thread(() -> workUntilTheEnd(tappe.api(), team)))
                        .toList();
                people.forEach(Thread::start);
                while (texts.get() < before + ACTS_BEFORE_KILL
                        && people.stream().allMatch(Thread::isAlive)) {
                    Thread.sleep(5);
                }
                assertThat(people).as("all are at work when the end comes").allMatch(Thread::isAlive);
                tappe.close();
                for (Thread person : people) {
                    person.join();
                }
            }
        }
        try (RunningTappe tappe = RunningTappe.in(data)) {
            assertThat(uploaded).hasSizeGreaterThanOrEqualTo(ROUNDS * (ACTS_BEFORE_KILL - TEAMS.size()));
            assertThat(reviewed).isNotEmpty();
            assertThatEverythingIsThere(tappe.api());
        }
    }

    @Test
    void keepsEveryPieceOfAnUploadThatItAcknowledged() throws Exception {
        byte[] document = TeamDocuments.docx();
        String upload;
        int piece = document.length / 5;
        try (RunningTappe tappe = RunningTappe.in(data)) {
            Api team = tappe.api().signedIn("belluno");
            upload = team.post(step(team) + "/uploads", Map.of("name", "x.docx", "size", document.length))
                    .expect(201)
                    .header("Location")
                    .replaceFirst(".*/api/v1", "");
            for (int i = 0; i < 3; i++) {
                sendPiece(team, upload, document, i * piece, (i + 1) * piece);
            }
        }
        try (RunningTappe tappe = RunningTappe.in(data)) {
            Api team = tappe.api().signedIn("belluno");
            assertThat(team.get(upload).expect(200).header("Upload-Offset")).isEqualTo(String.valueOf(3 * piece));
            sendPiece(team, upload, document, 3 * piece, document.length);
            JsonNode version =
                    team.post(upload + "/submission", Map.of()).expect(201).json();
            assertThat(version.get("sha256").asText()).isEqualTo(sha256(document));
        }
    }

    private static void sendPiece(Api team, String upload, byte[] document, int from, int to) {
        team.send("PATCH", upload, Arrays.copyOfRange(document, from, to), "Upload-Offset", String.valueOf(from))
                .expect(204);
    }

    private void workUntilTheEnd(Api anybody, String team) {
        try {
            Api theTeam = anybody.signedIn(team);
            Api tutor = anybody.signedIn("tutor");
            String path = step(theTeam);
            while (true) {
                byte[] document = TeamDocuments.odtWithPremise(
                        "Questa è la premessa numero " + texts.incrementAndGet() + ", mai scritta prima.");
                JsonNode version = theTeam.upload(path + "/submissions", "x.odt", document)
                        .expect(201)
                        .json();
                String one = path + "/submissions/" + version.get("number").asInt();
                uploaded.put(one, version.get("sha256").asText());
                theTeam.post(one + "/delivery", Map.of()).expect(200);
                delivered.put(one, true);
                tutor.post(one + "/reviews", Map.of("decision", "CHANGES_REQUESTED"))
                        .expect(201);
                reviewed.put(one, true);
            }
        } catch (UncheckedIOException end) {
            // the program is gone
        }
    }

    private void assertThatEverythingIsThere(Api anybody) throws IOException {
        Api coordinator = anybody.signedIn("coordinamento");
        for (String team : TEAMS) {
            String path = step(anybody.signedIn(team));
            JsonNode versions = coordinator.get(path).expect(200).json().get("versions");
            List<Integer> reviews = coordinator.get(path + "/reviews").expect(200).json().findValues("version").stream()
                    .map(JsonNode::asInt)
                    .toList();
            for (int i = 0; i < versions.size(); i++) {
                JsonNode version = versions.get(i);
                String one = path + "/submissions/" + version.get("number").asInt();
                String sha256 = version.get("sha256").asText();
                assertThat(version.get("number").asInt()).as("no gap").isEqualTo(versions.size() - i);
                assertThat(sha256(coordinator.get(one + "/file").expect(200).bytes()))
                        .as(one)
                        .isEqualTo(sha256);
                String acknowledged = uploaded.remove(one);
                assertThat(acknowledged == null ? sha256 : acknowledged).as(one).isEqualTo(sha256);
                uploaded.put(one, sha256);
                assertThat(!delivered.containsKey(one)
                                || !version.get("deliveredAt").isNull())
                        .as("delivery of " + one)
                        .isTrue();
                assertThat(!reviewed.containsKey(one)
                                || reviews.contains(version.get("number").asInt()))
                        .as("review of " + one)
                        .isTrue();
            }
            assertThat(uploaded.keySet().stream().filter(one -> one.startsWith(path + "/")))
                    .as("versions that were acknowledged")
                    .hasSize(versions.size());
        }
        assertThatFilesAreWhatTheirNamesSay();
    }

    private void assertThatFilesAreWhatTheirNamesSay() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("files"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(sha256(Files.readAllBytes(file)))
                        .isEqualTo(file.getFileName().toString());
            }
        }
    }

    private static String step(Api team) {
        long work = team.get("/project-works")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        return "/project-works/" + work + "/deliverables/1";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
