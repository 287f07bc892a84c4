package it.tappe.idempotency.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call that is sent again with the same key is made once. */
@Tag("database")
class IdempotencyTest {
    private static final String KEY = "Idempotency-Key";
    private static final byte[] FIRST = TeamDocuments.odtWithPremise("La prima stesura della premessa.");
    private static final byte[] SECOND = TeamDocuments.odtWithPremise("La seconda stesura della premessa.");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api team = tappe.api("belluno");

    @Test
    void makesOneVersionOfAnUploadSentAgainEvenAfterANewerOne() {
        Owed owed = tappe.owed("belluno", 1);
        String path = owed.path() + "/submissions";
        Answer first = team.upload(path, "a.odt", FIRST, KEY, "uno").expect(201);
        team.upload(path, "b.odt", SECOND, KEY, "due").expect(201);
        Answer again = team.upload(path, "a.odt", FIRST, KEY, "uno").expect(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(owed.get().json().get("versions")).hasSize(2);
    }

    @Test
    void isEachAccountsOwnAndForOneCallOnly() {
        Owed como = tappe.owed("como", 1);
        tappe.api("como")
                .upload(como.path() + "/submissions", "a.odt", FIRST, KEY, "mia")
                .expect(201);
        Owed rieti = tappe.owed("rieti", 1);
        Answer other = tappe.api("rieti")
                .upload(rieti.path() + "/submissions", "a.odt", FIRST, KEY, "mia")
                .expect(201);
        assertThat(other.header("Idempotency-Replayed")).isEmpty();
        Answer wrong = tappe.api("como")
                .post(como.path(1) + "/delivery", Map.of(), KEY, "mia")
                .expect(422);
        assertThat(wrong.json().get("errors").has(KEY)).isTrue();
        tappe.api("como")
                .post(como.path(1) + "/delivery", Map.of(), KEY, "x".repeat(256))
                .expect(422);
    }

    @Test
    void remembersNoRefusalAndForgetsAfterADay() {
        Api coordinator = tappe.api("coordinamento");
        Owed owed = tappe.owed("frosinone", 2);
        Map<String, String> early = Map.of("newDueDate", "2026-03-01", "reason", "Prima");
        Map<String, String> right = Map.of("newDueDate", "2026-04-01", "reason", "Poi");
        coordinator.post(owed.path() + "/extension", early, KEY, "p").expect(422);
        coordinator.post(owed.path() + "/extension", right, KEY, "p").expect(201);
        coordinator.post(owed.path() + "/extension", right, KEY, "p").expect(201);
        assertThat(owed.journal("EXTENDED")).hasSize(1);
        tappe.clock().advance(Duration.ofHours(25));
        coordinator.post(owed.path() + "/extension", right, KEY, "p").expect(422);
    }

    @Test
    void isRefusedWhileTheFirstCallIsUnderWayAndTakenUpAgainWhenItWasLeft() throws Exception {
        Owed owed = tappe.owed("biella", 1);
        String path = "/api/v1" + owed.path() + "/submissions";
        long account = tappe.viewer("biella").accountId();
        try (var connection = tappe.tables().connect();
                var insert = connection.prepareStatement("insert into idempotent_call (account_id, call_key, route,"
                        + " called_at) values (?, 'k', ?, ?)")) {
            insert.setLong(1, account);
            insert.setString(2, "POST " + path);
            insert.setObject(3, tappe.clock().instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        Api biella = tappe.api("biella");
        biella.upload(owed.path() + "/submissions", "a.odt", FIRST, KEY, "k").expect(409);
        tappe.clock().advance(Duration.ofSeconds(61));
        biella.upload(owed.path() + "/submissions", "a.odt", FIRST, KEY, "k").expect(201);
        assertThat(owed.get().json().get("versions")).hasSize(1);
    }
}
