package it.tappe.servicemodel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.testing.TappeServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ServiceModelApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void listsTheModelsWithTheirIndicators() {
        JsonNode list = tappe.api("belluno").get("/service-models").expect(200).json();

        assertThat(list.get("nextCursor").isNull()).isTrue();
        assertThat(list.get("items").findValuesAsText("name"))
                .containsExactly(
                        "Erogazione condivisa", "Regia territoriale", "Ecosistema / academy", "Progetto pilota");
        JsonNode regia = list.get("items").get(1);
        assertThat(regia.get("area").isNull()).isTrue();
        assertThat(regia.get("indicators").findValuesAsText("code")).containsExactly("B0", "B1", "B2", "B3");
        assertThat(regia.get("indicators").get(0).get("weight").asInt()).isEqualTo(1);
    }

    @Test
    void givesAnAreaWithoutACatalogueOfItsOwnTheCommonOne() {
        long area = Works.find(tappe, "BL").areaId();

        assertThat(tappe.api("osservatore")
                        .get("/service-models?area=" + area)
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(4);
        tappe.api("osservatore").get("/service-models?area=999999").expect(404);
    }

    @Test
    void loadsTheGivenCatalogueOnce() {
        tappe.bean(ServiceModels.class).loadGiven();

        assertThat(tappe.bean(ServiceModels.class).list(tappe.viewer("tutor"))).hasSize(1);
    }
}
