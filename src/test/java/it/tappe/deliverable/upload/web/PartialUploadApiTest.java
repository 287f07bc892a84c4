package it.tappe.deliverable.upload.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.programme.StepDates;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class PartialUploadApiTest {
    private static final String API = "/api/v1";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final byte[] document = TeamDocuments.docx();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void takesAVersionInPieces() throws IOException {
        Owed owed = tappe.owed("belluno", 1);
        Api team = tappe.api("belluno");
        Answer begun = begin(team, owed, "relazione.docx", document.length).expect(201);
        assertThat(begun.header("Upload-Offset")).isEqualTo("0");
        assertThat(begun.json().get("expiresAt").asText()).isEqualTo("2026-04-23T08:00:00Z");
        String upload = path(begun);
        assertThat(send(team, upload, 0, 100).expect(204).header("Upload-Offset"))
                .isEqualTo("100");
        Answer head = team.send("HEAD", upload, new byte[0]).expect(200);
        assertThat(head.header("Upload-Offset")).isEqualTo("100");
        assertThat(head.header("Upload-Length")).isEqualTo(String.valueOf(document.length));
        assertThat(head.header("Cache-Control")).isEqualTo("no-store");
        finish(team, upload).expect(409);
        send(team, upload, 100, document.length).expect(204);
        JsonNode version = finish(team, upload).expect(201).json();
        assertThat(version.get("number").asInt()).isEqualTo(1);
        assertThat(version.get("fileName").asText()).isEqualTo("relazione.docx");
        assertThat(version.get("size").asInt()).isEqualTo(document.length);
        assertThat(version.get("sections")).hasSize(2);
        assertThat(team.get(owed.path(1) + "/file").expect(200).bytes()).isEqualTo(document);
        team.get(upload).expect(404);
        assertThat(kept(upload)).isFalse();
    }

    @Test
    void makesOneVersionOfTheSameBytesHoweverTheyCome() {
        Owed owed = tappe.owed("como", 1);
        owed.upload("uno.docx", document).expect(201);
        Api team = tappe.api("como");
        String upload = path(begin(team, owed, "due.docx", document.length));
        send(team, upload, 0, document.length).expect(204);
        assertThat(finish(team, upload).expect(201).json().get("number").asInt())
                .isEqualTo(1);
        assertThat(owed.get().json().get("versions")).hasSize(1);
        assertThat(owed.journal("UPLOADED")).hasSize(1);
    }

    @Test
    void keepsWhatCameOfABrokenPieceAndGoesOnFromThere() throws Exception {
        Owed owed = tappe.owed("frosinone", 1);
        Api team = tappe.api("frosinone");
        String upload = path(begin(team, owed, "relazione.docx", document.length));
        send(team, upload, 0, 50).expect(204);
        sendHalfOfAPieceAndHangUp(team, upload, 50);
        long offset = 50;
        for (int tries = 0; offset == 50 && tries < 200; tries++) {
            Thread.sleep(25);
            offset = Long.parseLong(team.get(upload).header("Upload-Offset"));
        }
        assertThat(offset).as("what came before the end is there").isBetween(51L, 150L);
        send(team, upload, (int) offset, document.length).expect(204);
        finish(team, upload).expect(201);
        assertThat(team.get(owed.path(1) + "/file").expect(200).bytes()).isEqualTo(document);
    }

    @Test
    void refusesAPieceThatBeginsElsewhere() {
        Owed owed = tappe.owed("biella", 1);
        Api team = tappe.api("biella");
        String upload = path(begin(team, owed, "relazione.docx", document.length));
        send(team, upload, 0, 100).expect(204);
        assertThat(send(team, upload, 0, 100).expect(409).detail()).contains("finora sono arrivati 100 byte");
        send(team, upload, 200, 300).expect(409);
        assertThat(team.get(upload).header("Upload-Offset")).isEqualTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "1.5", "0x10", "99999999999999999999", "NaN", "1 2", "0, 0", "'; drop"})
    void refusesNonsenseInTheHeader(String offset) {
        Api team = tappe.api("biella");
        String upload = path(begin(team, tappe.owed("biella", 2), "relazione.docx", document.length));
        Answer answer = team.send("PATCH", upload, document, "Upload-Offset", offset);
        assertThat(answer.expect(422).json().get("errors").has("Upload-Offset")).isTrue();
        team.send("PATCH", upload, document).expect(422);
        team.send("PATCH", upload, document, "Upload-Offset", "0", "Content-Type", "nonsense")
                .expect(204);
        team.send("DELETE", upload, new byte[0]).expect(204);
        team.get(upload).expect(404);
    }

    @ParameterizedTest
    @CsvSource({
        "relazione.docx, 26214401, size",
        "relazione.docx, 0, size",
        "relazione.docx, -5, size",
        "relazione.docx, , size",
        "'', 100, name",
        "'   /', 100, name",
        ", 100, name"
    })
    void refusesToBeginWhatCouldNotBeFinished(String name, Long size, String field) {
        Map<String, Object> announced = new HashMap<>();
        announced.put("name", name);
        announced.put("size", size);
        Answer answer = tappe.api("imperia").post(tappe.owed("imperia", 1).path() + "/uploads", announced);
        assertThat(answer.expect(422).json().get("errors").has(field)).isTrue();
    }

    @Test
    void refusesBodiesThatAreNone() {
        Api team = tappe.api("imperia");
        String uploads = tappe.owed("imperia", 1).path() + "/uploads";
        team.post(uploads, Map.of("name", "x.docx", "size", "molti")).expect(422);
        team.post(uploads, "x").expect(422);
        team.send("POST", uploads, "{".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json")
                .expect(400);
        team.send("POST", uploads, new byte[3], "Content-Type", "image/png").expect(415);
        String upload = path(begin(team, tappe.owed("imperia", 1), "relazione.docx", document.length));
        assertThat(team.send("PATCH", upload, new byte[0], "Upload-Offset", "0")
                        .expect(204)
                        .header("Upload-Offset"))
                .isEqualTo("0");
        team.send("PATCH", upload, new byte[document.length + 1], "Upload-Offset", "0")
                .expect(422);
        Answer large = team.send("PATCH", upload, new byte[(4 << 20) + 1], "Upload-Offset", "0");
        assertThat(large.expect(422).detail()).contains("4 MB");
        team.send("PATCH", upload, new byte[30 << 20], "Upload-Offset", "0").expect(422);
        team.send("PATCH", upload.replaceAll("[0-9a-f]{32}", "x"), new byte[4 << 20], "Upload-Offset", "0")
                .expect(404);
        tappe.api()
                .send("PATCH", upload, new byte[4 << 20], "Upload-Offset", "0")
                .expect(401);
        assertThat(team.get(upload).header("Upload-Offset")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"como, 404", "osservatore, 404", "monza, 404", "ragusa, 403", "tutor, 403", "coordinamento, 404"})
    void doesNotExistForAnybodyElse(String who, int status) {
        Owed owed = tappe.owed("belluno", 2);
        String upload = path(begin(tappe.api("belluno"), owed, "relazione.docx", document.length));
        Api other = tappe.api(who);
        other.get(upload).expect(status);
        other.send("PATCH", upload, document, "Upload-Offset", "0").expect(status);
        other.send("DELETE", upload, new byte[0]).expect(status);
        finish(other, upload).expect(status);
        if (status == 403 || !who.equals("coordinamento")) {
            begin(other, owed, "x.docx", 10).expect(status);
        }
        tappe.api().get(upload).expect(401);
        tappe.api("belluno").send("DELETE", upload, new byte[0]).expect(204);
    }

    @Test
    void belongsToOneDeliverable() {
        Owed owed = tappe.owed("rieti", 1);
        Api team = tappe.api("rieti");
        String upload = path(begin(team, owed, "relazione.docx", document.length));
        team.get(upload.replace("/deliverables/1/", "/deliverables/2/")).expect(404);
        team.get(upload.replace("/deliverables/1/", "/deliverables/9/")).expect(404);
    }

    @Test
    void isForgottenAfter24Hours() {
        Owed owed = tappe.owed("rieti", 2);
        String upload = path(begin(tappe.api("rieti"), owed, "relazione.docx", document.length));
        tappe.clock().advance(Duration.ofHours(24));
        Api team = tappe.api("rieti");
        team.get(upload).expect(404);
        send(team, upload, 0, 10).expect(404);
    }

    @Test
    void leavesOneAccountTenUnfinishedUploads() {
        Api team = tappe.api("barletta");
        Owed owed = tappe.owed("barletta", 1);
        for (int i = 0; i < 10; i++) {
            begin(team, owed, i + ".docx", 100).expect(201);
        }
        Answer eleventh = begin(team, owed, "x.docx", 100).expect(429);
        assertThat(eleventh.header("Retry-After")).isNotEmpty();
    }

    @Test
    void refusesWhatCannotBeReadAndForgetsIt() throws IOException {
        Owed owed = tappe.owed("forli", 1);
        Api team = tappe.api("forli");
        String upload = path(begin(team, owed, "x.docx", 5).expect(201));
        team.send("PATCH", upload, "testo".getBytes(StandardCharsets.UTF_8), "Upload-Offset", "0")
                .expect(204);
        assertThat(finish(team, upload)
                        .expect(422)
                        .json()
                        .get("errors")
                        .get("file")
                        .asText())
                .contains("documento Word (.docx)");
        team.get(upload).expect(404);
        assertThat(owed.facts().latestNumber()).isZero();
    }

    @Test
    void isFinishedWithinTheGraceWhenItWasBegunBeforeTheCutOff() {
        Owed owed = tappe.owed("forli", 2);
        tappe.setDates(2, new StepDates(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 22)));
        Instant cutOff = owed.facts().deadlines().cutOffAt();
        tappe.clock().set(owed.facts().deadlines().opensAt().minusSeconds(1));
        begin(tappe.api("forli"), owed, "x.docx", document.length).expect(409);
        tappe.clock().set(cutOff.minusSeconds(60));
        Api team = tappe.api("forli");
        String upload = path(begin(team, owed, "x.docx", document.length).expect(201));
        String late = path(begin(team, owed, "x.docx", document.length).expect(201));
        tappe.clock().set(cutOff.plus(Duration.ofMinutes(10)));
        assertThat(begin(team, owed, "y.docx", 100).expect(409).detail()).contains("sono chiuse");
        send(team, upload, 0, document.length).expect(204);
        finish(team, upload).expect(201);
        send(team, late, 0, document.length).expect(204);
        tappe.clock().set(cutOff.plus(Duration.ofMinutes(16)));
        finish(team, late).expect(409);
    }

    private static Answer begin(Api api, Owed owed, String name, long size) {
        return api.post(owed.path() + "/uploads", Map.of("name", name, "size", size));
    }

    private Answer send(Api api, String upload, int from, int to) {
        return api.send("PATCH", upload, Arrays.copyOfRange(document, from, to), "Upload-Offset", String.valueOf(from));
    }

    private static Answer finish(Api api, String upload) {
        return api.post(upload + "/submission", Map.of());
    }

    private static String path(Answer begun) {
        return begun.expect(201).header("Location").replaceFirst(".*" + API, "");
    }

    /** Announces two hundred bytes, sends one hundred and is gone. */
    private void sendHalfOfAPieceAndHangUp(Api team, String upload, int from) throws Exception {
        String head = "PATCH " + API + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + team.token()
                + "\r\nUpload-Offset: " + from + "\r\nContent-Length: 200\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", tappe.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(document, from, 100);
            out.flush();
            Thread.sleep(500);
        }
    }

    private static boolean kept(String upload) throws IOException {
        String key = upload.substring(upload.lastIndexOf('/') + 1);
        try (Stream<Path> all = Files.walk(tappe.data().resolve("partial"))) {
            return all.anyMatch(path -> path.endsWith(key));
        }
    }
}
