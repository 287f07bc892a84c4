package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.session.Sessions;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class TokenApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void makesATokenFromNameAndPassword() {
        JsonNode made = ask("label", "Pi.Co.", "expiresInDays", 7).expect(201).json();
        assertThat(made.get("token").asText()).startsWith("tappe_");
        assertThat(made.get("label").asText()).isEqualTo("Pi.Co.");
        assertThat(made.get("expiresAt").asText()).isEqualTo("2026-02-09T08:00:00Z");
        assertThat(made.get("id").isIntegralNumber()).isTrue();
    }

    @Test
    void takesAThirtyDaysTokenCalledApiUnlessTold() {
        JsonNode made = ask().expect(201).json();
        assertThat(made.get("label").asText()).isEqualTo("API");
        assertThat(made.get("expiresAt").asText()).startsWith("2026-03-04");
    }

    @Test
    void listsOnesOwnTokensWithoutTheirSecretsAndRevokesThem() {
        Api mine = tappe.api("como");
        JsonNode list = mine.get("/tokens").expect(200).json();
        assertThat(list.get("items")).hasSize(1);
        assertThat(list.has("nextCursor")).isTrue();
        JsonNode token = list.get("items").get(0);
        assertThat(token.has("token")).isFalse();
        assertThat(token.get("lastUsedAt").asText()).isEqualTo("2026-02-02T08:00:00Z");

        String path = "/tokens/" + token.get("id").asText();
        tappe.api("rieti").delete(path).expect(404);
        mine.delete(path).expect(204);
        mine.get("/tokens").expect(401);
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhatWasWrong() {
        Answer wrong = ask("password", "sbagliata");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
        Answer nobody = ask("username", "nessuno", "password", "sbagliata");
        assertThat(nobody.json()).isEqualTo(wrong.json());
    }

    @Test
    void saysWhichFieldsAreWrong() {
        Answer empty = tappe.api().post("/tokens", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("username", "password");
        Answer wrong = ask("label", " ", "expiresInDays", 366);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("label", "expiresInDays");
    }

    @Test
    void slowsDownGuessingWhoeverIsAskedFor() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("username", "imperia", "password", "guess").status()).isEqualTo(401);
        }
        Answer slowed = ask("username", " Imperia ", "password", "tappe-demo");
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 600);
    }

    @Test
    void saysToWhomATokenBelongs() {
        JsonNode team = tappe.api("belluno").get("/me").expect(200).json();
        assertThat(team.get("username").asText()).isEqualTo("belluno");
        assertThat(team.get("role").asText()).isEqualTo("TEAM");
        assertThat(team.get("province").get("sigla").asText()).isEqualTo("BL");
        JsonNode tutor = tappe.api("tutor").get("/me").expect(200).json();
        assertThat(tutor.get("province").isNull()).isTrue();
    }

    @Test
    void takesNoCookieInPlaceOfAToken() throws Exception {
        Account account = tappe.bean(Accounts.class).withUsername("belluno").orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(tappe.uri("/api/v1/me"))
                .header("Cookie", "tappe-session=" + tappe.bean(Sessions.class).start(account))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    private static Answer ask(Object... changes) {
        Map<String, Object> body = new HashMap<>(Map.of("username", "forli", "password", "tappe-demo"));
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return tappe.api().post("/tokens", body);
    }
}
