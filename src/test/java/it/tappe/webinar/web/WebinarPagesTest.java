package it.tappe.webinar.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import it.tappe.webinar.Details;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.WebinarEntry;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.AgendaEntry;
import it.tappe.webinar.agenda.Agendas;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class WebinarPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @ParameterizedTest
    @ValueSource(strings = {"coordinamento", "tutor", "belluno", "ragusa", "osservatore"})
    void showsTheWebinarsToEverybodyInTheOrderOfTime(String username) {
        Shown page = tappe.browser(username).open("/webinar?quali=tutti");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main time").eachAttr("datetime"))
                .hasSizeGreaterThanOrEqualTo(7)
                .isSorted();
        assertThat(page.text()).contains("mercoledì 1 aprile 2026, ore 10:00–13:00, ora italiana");
    }

    @Test
    void marksTheDatesThatNobodyHasConfirmed() {
        Shown page = tappe.browser("belluno").open("/webinar");
        assertThat(page.html().select("li:contains(kick-off)").text()).contains("data da confermare");
        assertThat(page.html()
                        .select("li:contains(Restituzione degli esiti dei progetti)")
                        .text())
                .contains("martedì 19 maggio 2026")
                .doesNotContain("data da confermare");
    }

    @Test
    void showsTheAgendaWithItsTimesAndItsSum() {
        Shown page = open("Webinar 3");
        assertThat(page.html().select("tbody tr").eachText())
                .containsExactly(
                        "1 Introduzione al webinar 20 10:00–10:20",
                        "2 Restituzione esiti dello Step 2 del Project work 30 10:20–10:50",
                        "3 Confronto tra le Province 60 10:50–11:50",
                        "4 Focus sullo Step 3 del Project work e domande 50 11:50–12:40",
                        "5 Organizzazione operativa Step 3 del Project work 20 12:40–13:00");
        assertThat(page.html().select("tfoot").text()).isEqualTo("Totale 180 su 180 minuti previsti");
        assertThat(page.text()).doesNotContain("troppo lunga");
    }

    @Test
    void leavesOpenWhenTheItemsAfterOneWithoutMinutesBegin() {
        Shown page = open("Fase 4");
        assertThat(page.html().select("tbody tr").get(0).text()).endsWith("durata non indicata dalle 10:00");
        assertThat(page.html().select("tbody tr").get(6).text())
                .isEqualTo("7 Conclusioni e prospettive 10 da definire");
        assertThat(page.html().select("tfoot").text()).contains("110");
    }

    @Test
    void saysPlainlyThatAnAgendaIsTooLong() {
        Viewer coordinator = tappe.viewer("coordinamento");
        Webinar webinar = tappe.bean(Webinars.class)
                .create(
                        coordinator,
                        new WebinarEntry(
                                Set.of(),
                                0,
                                Webinar.Kind.OTHER,
                                "Webinar lungo",
                                TestClock.at("2026-06-01", 10),
                                60,
                                false,
                                Details.NONE,
                                List.of(),
                                null),
                        false);
        tappe.bean(Agendas.class)
                .change(
                        coordinator,
                        webinar.id(),
                        new AgendaEntry(List.of(AgendaEntry.Item.of("Discussione", 75)), webinar.version()));
        Shown page = tappe.browser("belluno").open("/webinar/" + webinar.id());
        assertThat(page.text()).contains("supera di 15 minuti");
    }

    @Test
    void knowsNoWebinarThatIsNotThere() {
        assertThat(tappe.browser("belluno").open("/webinar/999999").status()).isEqualTo(404);
    }

    private static Shown open(String title) {
        Browser browser = tappe.browser("belluno");
        Shown list = browser.open("/webinar");
        return browser.open(list.html().select("a:contains(" + title + ")").attr("href"));
    }
}
