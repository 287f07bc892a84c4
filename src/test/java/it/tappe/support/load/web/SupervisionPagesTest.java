package it.tappe.support.load.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.support.Booked;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the coordination sees of calls. */
@Tag("database")
class SupervisionPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Booked booked = new Booked(tappe);

    @BeforeEach
    void begin() {
        tappe.clock().set(TestClock.at("2026-02-02", 9));
    }

    @Test
    void coverageShowsHeldBookedMissedAndMissingCalls() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown before = coordinator.open("/call/copertura");
        booked.call("belluno", 1, "2026-02-11", "08:00");
        long missed = booked.call("como", 1, "2026-02-05", "08:00");
        tappe.clock().set(TestClock.at("2026-02-05", 9));
        tappe.api("tutor")
                .post("/support-calls/" + missed + "/attendance", Map.of("outcome", "TUTOR_ABSENT"))
                .expect(200);
        coordinator = tappe.browser("coordinamento");
        Shown after = coordinator.open("/call/copertura");
        assertThat(count(before, "manca") - count(after, "manca")).isEqualTo(2);
        assertThat(count(after, "prenotata") - count(before, "prenotata")).isEqualTo(1);
        assertThat(count(after, "mancata") - count(before, "mancata")).isEqualTo(1);
        assertThat(count(after, "non ancora aperto")).isEqualTo(24);
        assertThat(after.html().selectFirst("tr:contains(Como) td").text()).startsWith("✗ Mancata 05/02/2026");
        assertThat(coordinator.open("/").html().select("a[href=/call/copertura]"))
                .isNotEmpty();
    }

    private static int count(Shown page, String state) {
        return page.html().select(".tappe-figures li").stream()
                .filter(figure -> figure.ownText().equals(state))
                .mapToInt(
                        figure -> Integer.parseInt(figure.selectFirst("strong").text()))
                .sum();
    }

    @Test
    void loadShowsTheTutorProvinceThatAccompaniesSeven() {
        tappe.owed("rieti", 1).delivered(1);
        Shown page = tappe.browser("coordinamento").open("/call/carichi");
        assertThat(page.html()
                        .selectFirst("tr:contains(Monza e Brianza) .number")
                        .text())
                .isEqualTo("7");
        assertThat(page.html().selectFirst("tr:contains(Ragusa) .number").text())
                .isEqualTo("1");
        assertThat(page.html().selectFirst("tr:contains(Tutor AFOL)").text()).contains("8");
        assertThat(page.html()
                        .select("tr:contains(Monza e Brianza) td.number")
                        .get(1)
                        .text())
                .isEqualTo("1");
    }

    @Test
    void theSimulationProposesAndChangesNothing() {
        Browser coordinator = tappe.browser("coordinamento");
        String step =
                tappe.tables().column("select id from step where position = 2").get(0);
        Shown page = coordinator.open("/call/carichi/simulazione?step=" + step);
        assertThat(page.text())
                .contains("Tutor AFOL: minuti di call per settimana")
                .contains("La settimana più piena passa da 360 a 90 min")
                .contains("Provincia tutor Monza e Brianza")
                .contains("orari liberi in quella settimana");
        assertThat(tappe.tables().count("extension")).isZero();
        assertThat(tappe.tables().column("select id from journal where act in ('EXTENDED', 'MOVED', 'CALL_MOVED')"))
                .isEmpty();
        Shown wrong = coordinator.open(
                "/call/carichi/simulazione?step=" + step + "&opensOn=2026-03-20&dueOn=2026-03-10&cutOffOn=2026-04-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("La scadenza viene prima dell’apertura.");
        Shown other = coordinator.open(
                "/call/carichi/simulazione?step=" + step + "&opensOn=2026-05-04&dueOn=2026-05-29&cutOffOn=2026-06-30");
        assertThat(other.text()).contains("04/05/2026");
    }

    @Test
    void movingAStepNamesTheCallsThatWouldComeTooEarly() {
        booked.call("forli", 1, "2026-02-12", "12:00");
        String step =
                tappe.tables().column("select id from step where position = 1").get(0);
        Browser coordinator = tappe.browser("coordinamento");
        Shown preview = coordinator.submit(
                coordinator.open("/programma/step/" + step + "/date"),
                "form[action$=/date]",
                Map.of("opensOn", "2026-02-16", "dueOn", "2026-03-02", "cutOffOn", "2027-12-31", "then", "preview"));
        assertThat(preview.text()).contains("La call di Forlì-Cesena del 12/02/2026 verrebbe prima dell’apertura");
        String simulation =
                preview.html().selectFirst("a[href^=/call/carichi/simulazione]").attr("href");
        assertThat(coordinator.open(simulation).text()).contains("Provincia tutor Monza e Brianza");
    }

    @Test
    void theNoticeIsDataThatACoordinatorChanges() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open("/call/preavviso");
        assertThat(page.html().selectFirst("#hours").attr("value")).isEqualTo("24");
        Shown refused = coordinator.submit(page, "form[action=/call/preavviso]", Map.of("hours", "400"));
        assertThat(refused.status()).isEqualTo(422);
        coordinator.submit(page, "form[action=/call/preavviso]", Map.of("hours", "48"));
        long call = booked.call("imperia", 1, "2026-02-04", "08:00");
        assertThat(tappe.api("imperia").delete("/support-calls/" + call).status())
                .isEqualTo(422);
        Shown stale = coordinator.submit(page, "form[action=/call/preavviso]", Map.of("hours", "12"));
        assertThat(stale.status()).isEqualTo(412);
        coordinator.submit(stale, "form[action=/call/preavviso]", Map.of("hours", "24"));
    }
}
