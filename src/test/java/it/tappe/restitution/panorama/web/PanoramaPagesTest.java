package it.tappe.restitution.panorama.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PanoramaPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    @Test
    @Order(1)
    void saysThatItIsTooEarlyWhileNothingIsClassified() {
        Shown page = tappe.browser("coordinamento").open("/panorama?area=3");

        assertThat(page.text()).contains("è presto per parlare", "Da classificare: 8 su 8", "Perché");
        assertThat(page.html().select("svg.compare-axis")).hasSize(5);
        assertThat(tappe.browser("coordinamento").open("/panorama?area=1").text())
                .contains("non ha ancora nessun project work");
    }

    @Test
    @Order(2)
    void computesTheSentenceFromTheOutcomes() {
        List<ProjectWork> works = tappe.bean(ProjectWorks.class).list(tappe.viewer("coordinamento"));
        for (ProjectWork work : works) {
            classify(work, "CLEAR", "B", null);
        }
        classify(works.get(0), "HYBRID", "A", "D");
        classify(works.get(1), "NONE", null, null);

        JsonNode found =
                tappe.api("osservatore").get("/panoramas?area=3").expect(200).json();

        assertThat(found.get("dominant").asText()).isEqualTo("B");
        assertThat(found.get("sentence").asText()).contains("evidenzia un modello dominante: B", "6 su 8");
        Shown page = tappe.browser("osservatore").open("/panorama?area=3");
        assertThat(page.text()).contains("Ibrido A + D: 1 su 8", "Non ancora chiaro: 1 su 8");
        assertThat(page.html().select("td.panorama-clear .panorama-plate")).hasSize(6);
        assertThat(page.html().select("td.panorama-hybrid .panorama-plate")).hasSize(1);
        assertThat(page.html().select("form[action=/panorama/regola]")).isEmpty();
    }

    @Test
    @Order(3)
    void theCoordinatorChangesTheRule() {
        Browser coordinator = tappe.browser("coordinamento");
        String form = "form[action=/panorama/regola]";
        Shown page = coordinator.open("/panorama?area=3");

        assertThat(coordinator
                        .submit(page, form, Map.of("dominantAbove", "101"))
                        .status())
                .isEqualTo(422);
        Shown changed = coordinator.submit(page, form, Map.of("dominantAbove", "80"));
        assertThat(changed.text()).contains("non evidenzia un modello dominante", "più dell’80%");
        assertThat(coordinator.submit(page, form, Map.of("dominantAbove", "70")).status())
                .isEqualTo(412);
        assertThat(tappe.browser("tutor").open("/panorama").status()).isEqualTo(403);
    }

    private static void classify(ProjectWork work, String dominance, String primary, String secondary) {
        Api coordinator = tappe.api("coordinamento");
        String path = "/project-works/" + work.id() + "/classification";
        String tag = coordinator.get(path).header("ETag");
        Map<String, Object> outcome = new HashMap<>(Map.of("dominance", dominance));
        outcome.put("primary", primary);
        outcome.put("secondary", secondary);
        coordinator
                .put(
                        path,
                        Map.of("ratings", List.of(), "outcome", outcome, "reason", "Così decide il gruppo."),
                        "If-Match",
                        tag)
                .expect(200);
    }
}
