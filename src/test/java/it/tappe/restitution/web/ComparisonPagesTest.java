package it.tappe.restitution.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ComparisonPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    private static final String MATRIX = "/confronto?area=3&step=2";

    @Test
    void opensOnTheAreaAndStepThatHaveMost() {
        Shown page = tappe.browser("coordinamento").open("/confronto");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Formazione del personale · Step 2", "8 su 8", "Belluno");
        assertThat(provinces(page)).hasSize(8);
    }

    @Test
    void everyCountSaysWhoAndLeadsToThose() {
        Browser browser = tappe.browser("coordinamento");
        Element unions = browser.open(MATRIX)
                .html()
                .select("#conta-target")
                .parents()
                .first()
                .select("li:contains(Unioni)")
                .first();
        assertThat(unions.select("details").text()).contains("3 su 8", "Belluno");

        Shown narrow = browser.open(unions.select("a").attr("href"));

        assertThat(provinces(narrow)).hasSize(3).anyMatch(name -> name.startsWith("Belluno"));
        assertThat(narrow.text())
                .contains("Solo le Province che hanno scelto «Unioni»", "3 project work con questi filtri, su 8");
    }

    @Test
    void leadsThoseWhoReadReportsToTheSlides() {
        for (String username : List.of("coordinamento", "osservatore")) {
            assertThat(tappe.browser(username)
                            .open(MATRIX)
                            .html()
                            .select("a:contains(Presentazione)")
                            .attr("href"))
                    .isEqualTo("/report/restitution?format=pptx&area=3&step=2");
        }
        assertThat(tappe.browser("tutor").open(MATRIX).html().select("a:contains(Presentazione)"))
                .isEmpty();
    }

    @Test
    void ordersByAnyColumnInBothDirections() {
        Browser browser = tappe.browser("coordinamento");
        List<String> byName = provinces(browser.open(MATRIX));

        Shown tensions = browser.open(MATRIX + "&vista=tensioni&ordina=-provincia");
        assertThat(provinces(tensions)).containsExactlyElementsOf(reversed(byName));
        for (String order : List.of("tutor", "modello", "maturita", "quantita-qualita", "-quantita-qualita")) {
            assertThat(provinces(browser.open(MATRIX + "&vista=tensioni&ordina=" + order)))
                    .as(order)
                    .containsExactlyInAnyOrderElementsOf(byName);
        }
        assertThat(tensions.html().select("th[aria-sort=descending]").text()).contains("Provincia");
    }

    @Test
    void showsOwnWordsWholeAndEveryViewHasItsColumns() {
        Browser browser = tappe.browser("coordinamento");

        assertThat(browser.open(MATRIX + "&vista=temi").text())
                .contains("Esempio: il servizio regge se lo carica un ufficio che già esiste.");
        assertThat(browser.open(MATRIX + "&vista=rischi").text()).contains("Approccio episodico", "In parte");
        Shown tensions = browser.open(MATRIX + "&vista=tensioni");
        assertThat(tensions.html().select("svg.compare-axis")).hasSize(5);
        assertThat(tensions.html().select("svg.compare-movement[aria-label*=Step 1: −2]"))
                .isNotEmpty();
        assertThat(tensions.text()).contains("Chi sta dove", "Media");
    }

    @Test
    void saysWhatIsMissingAndWhomToAsk() {
        Browser browser = tappe.browser("coordinamento");

        assertThat(browser.open("/confronto?area=3&step=4").text())
                .contains("Nessuna Provincia ha ancora compilato la scheda", "Belluno", "Ricordaglielo");
        assertThat(browser.open("/confronto?area=1").text()).contains("non c’è ancora nessun project work");
        assertThat(browser.open(MATRIX + "&modello=Z").text()).contains("Nessun project work corrisponde");
        assertThat(browser.open(MATRIX + "&tutor=abc").text()).contains("Nessun project work corrisponde");
    }

    @Test
    void tellsATeamKindlyUntilTheCoordinatorShares() {
        Browser team = tappe.browser("como");
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(team.open("/confronto").text()).contains("Non c’è ancora un confronto da guardare");
        assertThat(team.open(MATRIX).status()).isEqualTo(404);

        Shown shared = coordinator.submit(coordinator.open(MATRIX), "form[action$=condivisione]", Map.of());
        assertThat(shared.text()).contains("Condiviso con le Province", "solo le risposte scelte");
        Shown seen = team.open("/confronto");
        assertThat(provinces(seen)).hasSize(8);
        assertThat(seen.text()).contains("le parole delle altre Province non sono comprese");
        assertThat(seen.html().select(".compare-matrix a[href^=/project-work/]"))
                .hasSize(1);
        assertThat(seen.html().select("form[action$=condivisione]")).isEmpty();

        Shown stale = coordinator.post("/confronto/3/2/condivisione", Map.of("csrf", csrf(shared), "version", "7"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("un’altra persona ha cambiato la condivisione");

        coordinator.submit(coordinator.open(MATRIX), "form[action$=ritiro]", Map.of());
        assertThat(team.open(MATRIX).status()).isEqualTo(404);
    }

    @Test
    void putsTwoToFourSideBySide() {
        Browser browser = tappe.browser("coordinamento");
        List<String> ids = browser.open(MATRIX).html().select("input[name=pw]").eachAttr("value");
        String two = "/confronto/province?area=3&step=2&pw=" + ids.get(0) + "&pw=" + ids.get(1);

        Shown both = browser.open(two);
        assertThat(both.status()).isEqualTo(200);
        assertThat(both.text()).contains("uguali", "diverse", "in comune");
        Shown differences = browser.open(two + "&solo=differenze");
        assertThat(differences.html().select("tr.compare-same")).isEmpty();
        assertThat(differences.html().select("tbody tr").size())
                .isLessThan(both.html().select("tbody tr").size());
        assertThat(browser.open("/confronto/province?area=3&step=2&pw=" + ids.get(0))
                        .status())
                .isEqualTo(422);
        assertThat(browser.open(two + "&pw=" + String.join("&pw=", ids)).status())
                .isEqualTo(422);
        assertThat(browser.open(two + "&pw=999999").status()).isEqualTo(404);
        assertThat(browser.open("/confronto/province?area=3&step=2").status()).isEqualTo(200);
    }

    @Test
    void isFoundFromEveryHomePage() {
        for (String who : List.of("coordinamento", "tutor", "belluno", "ragusa", "osservatore")) {
            assertThat(tappe.browser(who).open("/").html().select("a[href=/confronto]"))
                    .as(who)
                    .isNotEmpty();
        }
        assertThat(tappe.browser("coordinamento").open("/").html().select("a[href=/panorama]"))
                .isNotEmpty();
    }

    private static List<String> provinces(Shown page) {
        return page.html().select(".compare-matrix tbody th").eachText();
    }

    private static String csrf(Shown page) {
        return page.html().select("form[action$=condivisione] input[name=csrf]").attr("value");
    }

    private static List<String> reversed(List<String> names) {
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);
        return turned;
    }
}
