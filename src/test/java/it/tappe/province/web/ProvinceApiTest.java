package it.tappe.province.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.TappeServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ProvinceApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void listsTheProvincesByName() {
        JsonNode answer = tappe.api("osservatore").get("/provinces").expect(200).json();
        assertThat(answer.get("items")).hasSize(10);
        assertThat(answer.get("items").findValuesAsText("name")).isSorted().contains("Forlì-Cesena");
        assertThat(answer.get("nextCursor").isNull()).isTrue();
    }

    @Test
    void tellsOfEachProvinceWhatTheRegisterKnows() {
        JsonNode belluno = null;
        for (JsonNode province : tappe.api("belluno").get("/provinces").json().get("items")) {
            belluno = province.get("sigla").asText().equals("BL") ? province : belluno;
        }
        assertThat(belluno).isNotNull();
        assertThat(belluno.get("id").isIntegralNumber()).isTrue();
        assertThat(belluno.get("name").asText()).isEqualTo("Belluno");
        assertThat(belluno.get("istatCode").asText()).isEqualTo("025");
        assertThat(belluno.get("region").asText()).isEqualTo("Veneto");
        assertThat(belluno.get("municipalities").asInt()).isEqualTo(60);
        assertThat(belluno.get("validFrom").asText()).isEqualTo("2000-01-01");
        assertThat(belluno.get("validTo").isNull()).isTrue();
        assertThat(belluno.has("version")).isFalse();
    }

    @Test
    void asksForAToken() {
        assertThat(tappe.api().get("/provinces").status()).isEqualTo(401);
    }
}
