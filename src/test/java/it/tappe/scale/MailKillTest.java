package it.tappe.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.ScriptedSmtp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 while mails are being handed over: none comes twice, none is lost without a word. */
class MailKillTest {
    private static final int ROUNDS = 3;
    private static final int EXTENSIONS_A_ROUND = 4;
    private static final int MAILS_BEFORE_KILL = 10;
    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 9, 1);

    @TempDir
    Path data;

    @Test
    void sendsNoMailTwiceAndShowsThoseOfWhichNobodyKnows() throws Exception {
        try (ScriptedSmtp post = ScriptedSmtp.start().thinksFor(60)) {
            Map<String, String> settings = Map.of(
                    "TAPPE_MAIL_KEPT_INSIDE", "false",
                    "TAPPE_MAIL_HOST", "127.0.0.1",
                    "TAPPE_MAIL_PORT", String.valueOf(post.port()),
                    "TAPPE_MAIL_TLS", "none",
                    "TAPPE_MAIL_CLAIM", "1s");
            for (int round = 0; round < ROUNDS; round++) {
                try (RunningTappe tappe = RunningTappe.in(data, settings)) {
                    int before = post.taken().size();
                    giveMoreTime(tappe.api().signedIn("coordinamento"), round);
                    while (post.taken().size() < before + MAILS_BEFORE_KILL) {
                        Thread.sleep(2);
                    }
                }
            }
            try (RunningTappe tappe = RunningTappe.in(data, settings)) {
                Api coordinator = tappe.api().signedIn("coordinamento");
                while (waiting(coordinator) > 0) {
                    Thread.sleep(50);
                }
                assertThat(post.messageIds()).doesNotHaveDuplicates();
                assertThatEveryMailIsAccountedFor(coordinator, post);
            }
        }
    }

    /** Eight teams are told each time. */
    private static void giveMoreTime(Api coordinator, int round) {
        List<Long> works = new ArrayList<>();
        coordinator
                .get("/project-works")
                .expect(200)
                .json()
                .get("items")
                .forEach(work -> works.add(work.get("id").asLong()));
        for (int i = 0; i < EXTENSIONS_A_ROUND; i++) {
            String due =
                    FIRST_DUE.plusDays(round * (long) EXTENSIONS_A_ROUND + i).toString();
            coordinator
                    .post("/extensions", Map.of("projectWorks", works, "step", 1, "newDueDate", due, "reason", "Prova"))
                    .expect(201);
        }
    }

    private static int waiting(Api coordinator) {
        return coordinator
                        .get("/mails?state=WAITING")
                        .expect(200)
                        .json()
                        .get("items")
                        .size()
                + coordinator
                        .get("/mails?state=SENDING")
                        .expect(200)
                        .json()
                        .get("items")
                        .size();
    }

    private static void assertThatEveryMailIsAccountedFor(Api coordinator, ScriptedSmtp post) {
        List<JsonNode> sent = ofExtensions(coordinator, "SENT");
        List<JsonNode> uncertain = ofExtensions(coordinator, "UNCERTAIN");
        assertThat(sent.size() + uncertain.size()).isEqualTo(8 * EXTENSIONS_A_ROUND * ROUNDS);
        assertThat(uncertain.size()).as("at most the one that was under way").isBetween(1, ROUNDS);
        for (JsonNode mail : sent) {
            String id = "<outbox-" + mail.get("id").asLong() + ".";
            assertThat(post.messageIds().stream().filter(one -> one.contains(id)))
                    .as(mail.toString())
                    .hasSize(1);
        }
    }

    /** Without the reminders, which the program sends by itself. */
    private static List<JsonNode> ofExtensions(Api coordinator, String state) {
        List<JsonNode> mails = new ArrayList<>();
        coordinator
                .get("/mails?limit=200&state=" + state)
                .expect(200)
                .json()
                .get("items")
                .forEach(mail -> {
                    if (mail.get("cause").asText().startsWith("extension ")) {
                        mails.add(mail);
                    }
                });
        return mails;
    }
}
