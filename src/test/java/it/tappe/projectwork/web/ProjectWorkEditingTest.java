package it.tappe.projectwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ProjectWorkEditingTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String FORM = "form.tappe-form";

    @Test
    void createsAProjectWorkWithItsTutors() {
        Browser browser = tappe.browser("coordinamento");
        Shown form = browser.open("/project-work/nuovo");
        Map<String, String> fields = Map.of(
                "areaId", option(form, "areaId", "1. Selezione del personale"),
                "provinceId", option(form, "provinceId", "Belluno (BL)"),
                "tutorProvinceId", option(form, "tutorProvinceId", "Ragusa (RG)"),
                "title", "Concorsi insieme",
                "tutorIds", form.html().select("input[name=tutorIds]").attr("value"));
        Shown saved = browser.submit(form, FORM, fields);
        ProjectWork created = find("Concorsi insieme");
        assertThat(saved.path()).isEqualTo("/project-work/" + created.id());
        assertThat(created.provinceName()).isEqualTo("Belluno");
        assertThat(created.areaPosition()).isEqualTo(1);
        assertThat(created.tutorProvinceName()).isEqualTo("Ragusa");
        assertThat(created.tutorNames()).isEqualTo("Tutor AFOL");
    }

    @Test
    void saysWhatIsMissingOrDoesNotFit() {
        Browser browser = tappe.browser("coordinamento");
        Shown form = browser.open("/project-work/nuovo");
        Shown empty = browser.submit(form, FORM, Map.of("title", ""));
        assertThat(error(empty, "areaId")).isEqualTo("Scegli l’ambito.");
        assertThat(error(empty, "provinceId")).isEqualTo("Scegli la Provincia.");
        assertThat(error(empty, "title")).isEqualTo("Scrivi il titolo.");

        Map<String, String> belluno = new HashMap<>(Map.of(
                "areaId", option(form, "areaId", "3. Formazione del personale"),
                "provinceId", option(form, "provinceId", "Belluno (BL)"),
                "title", "Ancora Belluno"));
        Shown twice = browser.submit(form, FORM, belluno);
        assertThat(error(twice, "provinceId")).contains("ha già un project work in questo ambito");
        assertThat(twice.html().select("#provinceId option[selected]").text()).isEqualTo("Belluno (BL)");

        belluno.put("tutorProvinceId", belluno.get("provinceId"));
        assertThat(error(browser.submit(form, FORM, belluno), "tutorProvinceId"))
                .contains("tutor di sé stessa");
    }

    @Test
    void refusesWhatIsNotOnTheLists() {
        Browser browser = tappe.browser("coordinamento");
        Shown form = browser.open("/project-work/nuovo");
        String coordinator = String.valueOf(tappe.viewer("coordinamento").accountId());
        Shown again = browser.submit(
                form,
                FORM,
                Map.of(
                        "areaId",
                        "999999",
                        "provinceId",
                        "999999",
                        "tutorProvinceId",
                        "999998",
                        "title",
                        "Nessuno",
                        "tutorIds",
                        coordinator));
        assertThat(error(again, "areaId")).contains("dall’elenco");
        assertThat(error(again, "provinceId")).contains("dall’elenco");
        assertThat(error(again, "tutorProvinceId")).contains("dall’elenco");
        assertThat(error(again, "tutorIds")).contains("dall’elenco");
    }

    @Test
    void changesAProjectWorkOnlyFromItsPresentState() {
        ProjectWork como = of("Como");
        String path = "/project-work/" + como.id() + "/modifica";
        Browser browser = tappe.browser("coordinamento");
        Shown read = browser.open(path);
        assertThat(read.html().select("#tutorProvinceId option[selected]").text())
                .isEqualTo("Monza e Brianza (MB)");
        assertThat(read.html().select("input[name=tutorIds][checked]")).hasSize(1);
        browser.submit(read, FORM, Map.of("tutorProvinceId", ""));
        assertThat(of("Como").tutorProvinceId()).isNull();

        Shown stale = browser.submit(read, FORM, Map.of("title", "Lago"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#tutorProvinceId-held").text()).isEqualTo("Ora nel sistema: vuoto");
        assertThat(stale.html().select("#title").attr("value")).isEqualTo("Lago");
        assertThat(of("Como").title()).isEqualTo(como.title());

        browser.submit(stale, FORM, Map.of("tutorProvinceId", ""));
        assertThat(of("Como").title()).isEqualTo("Lago");
        assertThat(of("Como").tutorProvinceId()).isNull();
    }

    @Test
    void isForTheCoordinatorOnlyAndHidesWhatOthersDoNotSee() {
        long belluno = of("Belluno").id();
        String path = "/project-work/" + belluno + "/modifica";
        assertThat(tappe.browser("belluno").open("/project-work/nuovo").status())
                .isEqualTo(403);
        assertThat(tappe.browser("belluno").open(path).status()).isEqualTo(403);
        assertThat(tappe.browser("tutor").open(path).status()).isEqualTo(403);
        assertThat(tappe.browser("ragusa").open(path).status()).isEqualTo(403);
        assertThat(tappe.browser("biella").open(path).status()).isEqualTo(404);
        assertThat(tappe.browser("monza").open(path).status()).isEqualTo(404);
        assertThat(tappe.browser("osservatore").open(path).status()).isEqualTo(404);

        Browser team = tappe.browser("belluno");
        String csrf = team.open("/").html().select("input[name=csrf]").attr("value");
        assertThat(team.post(path, Map.of("csrf", csrf, "title", "Mio")).status())
                .isEqualTo(403);
        assertThat(of("Belluno").title()).isNotEqualTo("Mio");
    }

    private static ProjectWork of(String province) {
        Viewer coordinator = tappe.viewer("coordinamento");
        return tappe.bean(ProjectWorks.class).list(coordinator).stream()
                .filter(work -> work.provinceName().equals(province) && work.areaPosition() == 3)
                .findFirst()
                .orElseThrow();
    }

    private static ProjectWork find(String title) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer("coordinamento")).stream()
                .filter(work -> work.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String option(Shown page, String field, String label) {
        return page.html().select("#" + field + " option").stream()
                .filter(option -> option.text().equals(label))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private static String error(Shown page, String field) {
        assertThat(page.status()).isEqualTo(422);
        return page.html().select("#" + field + "-error").text();
    }
}
