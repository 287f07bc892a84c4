package it.tappe.webinar.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.testing.TappeServer;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class DeckLinksTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void leadsFromAWebinarToTheSlidesOfEachOfItsAreas() {
        assertThat(links("coordinamento", "Webinar 2"))
                .containsEntry(
                        "Presentazione (PPTX): Formazione del personale",
                        "/report/restitution?format=pptx&area=3&step=1")
                .hasSize(3);
        assertThat(links("osservatore", "Fase 4"))
                .containsExactly(Map.entry("Presentazione (PPTX)", "/report/final?format=pptx&area=3"));
    }

    @Test
    void leadsNowhereWhereNothingIsGivenBackAndWhoReadsNoReports() {
        assertThat(links("coordinamento", "Webinar di «kick-off»")).isEmpty();
        assertThat(links("coordinamento", "Webinar 1")).isEmpty();
        assertThat(links("belluno", "Webinar 3")).isEmpty();
        assertThat(links("tutor", "Fase 4")).isEmpty();
    }

    @Test
    void showsItAsAButton() {
        Webinar webinar = webinar("Fase 4");

        assertThat(tappe.browser("coordinamento")
                        .open("/webinar/" + webinar.id())
                        .html()
                        .select("a[download]")
                        .eachAttr("href"))
                .isEqualTo(List.of("/report/final?format=pptx&area=3"));
    }

    private static Map<String, String> links(String username, String title) {
        Viewer viewer = tappe.viewer(username);
        return DeckLinks.of(viewer, webinar(title), tappe.bean(Programmes.class).areas(viewer));
    }

    private static Webinar webinar(String title) {
        return tappe.bean(Webinars.class).list(tappe.viewer("coordinamento")).stream()
                .filter(one -> one.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
