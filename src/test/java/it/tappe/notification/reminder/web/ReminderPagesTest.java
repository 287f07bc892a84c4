package it.tappe.notification.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.notification.reminder.Reminders;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The coordinator's rules, and what everybody will be told. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderPagesTest {
    private static final String FORM = "form.tappe-form";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private Browser coordinator;

    @BeforeEach
    void beginBeforeTheFirstDeadline() {
        tappe.clock().set(TestClock.at("2026-02-05", 9));
        coordinator = tappe.browser("coordinamento");
    }

    @Test
    @Order(1)
    void leadsFromHomeAndFromTheProgrammeToTheRules() {
        assertThat(coordinator.open("/").html().select("a[href=/promemoria]")).isNotEmpty();
        assertThat(coordinator.open("/programma").html().select("a[href=/promemoria]"))
                .isNotEmpty();
        assertThat(coordinator.open("/promemoria").text())
                .contains("7 giorni prima della scadenza", "al gruppo di lavoro e al coordinamento", "da confermare");
    }

    @Test
    @Order(4)
    void createsARuleWhoseDaysAreTypedWithoutASign() {
        Shown saved = coordinator.submit(
                coordinator.open("/promemoria/nuova"),
                FORM,
                Map.of("subject", "DEADLINE", "days", "4", "side", "BEFORE", "sendAt", "07:30", "to", "TUTORS"));
        assertThat(saved.text())
                .contains("Regola creata", "4 giorni prima della scadenza", "alle 07:30", "ai tutor AFOL");
        assertThat(coordinator.open("/promemoria/previsti?ruolo=TUTOR").text())
                .contains("lunedì 9 febbraio 2026", "Tutor AFOL", "alle 07:30", "Tra 4 giorni");
    }

    @Test
    @Order(5)
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Shown again = coordinator.submit(
                coordinator.open("/promemoria/nuova"),
                FORM,
                Map.of("subject", "WEBINAR", "days", "2", "side", "AFTER", "sendAt", "25:00", "to", "TEAM"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Scrivi un’ora, per esempio 08:00.");
        assertThat(coordinator.submit(again, FORM, Map.of("sendAt", "09:00")).text())
                .contains("Un appuntamento si ricorda prima, o il giorno stesso.");
        assertThat(coordinator
                        .submit(again, FORM, Map.of("sendAt", "", "days", ""))
                        .text())
                .contains("Scrivi a che ora.", "Scrivi quanti giorni prima o dopo.");
    }

    @Test
    @Order(6)
    void suspendsARuleAndShowsBothTextsToWhoWasSlower() {
        String path = "/promemoria/2";
        Shown first = coordinator.open(path);
        Shown second = coordinator.open(path);
        assertThat(coordinator.submit(first, FORM, Map.of("days", "3")).text()).contains("Regola salvata");
        Shown stale = coordinator.submit(second, FORM, Map.of("days", "5", "active", ""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#days-held").text()).contains("3");
        assertThat(coordinator.submit(stale, FORM, Map.of("active", "")).text()).contains("Regola sospesa", "Sospesa");
    }

    @Test
    @Order(2)
    void showsThePlanAsPeopleByDaysAndListsIt() {
        Shown plan = coordinator.open("/promemoria/previsti");
        assertThat(plan.html().select(".reminder-grid thead th")).hasSize(15);
        assertThat(plan.html().select(".reminder-grid tbody tr")).hasSizeGreaterThanOrEqualTo(9);
        String target = plan.html().select(".reminder-grid tbody a").first().attr("href");
        assertThat(plan.html().select(target)).hasSize(1);
        assertThat(plan.text()).contains("Gruppo di lavoro Belluno", "Tra 7 giorni", "Scaduto da 1 giorno");
        long como = tappe.viewer("como").provinceId();
        assertThat(coordinator
                        .open("/promemoria/previsti?ruolo=TEAM&provincia=" + como)
                        .html()
                        .select(".reminder-grid tbody tr"))
                .hasSize(1);
    }

    @Test
    @Order(3)
    void tellsEverybodyWhatTheyWillBeRemindedOf() {
        Browser team = tappe.browser("imperia");
        assertThat(team.open("/profilo").html().select("a[href=/profilo/promemoria]"))
                .hasSize(1);
        assertThat(team.open("/profilo/promemoria").text())
                .contains("venerdì 6 febbraio 2026, alle 08:00", "Imperia", "non si possono disattivare")
                .doesNotContain("Belluno");
        assertThat(tappe.browser("osservatore").open("/profilo/promemoria").text())
                .contains("Non c’è nulla da ricordarti");
    }

    @Test
    @Order(7)
    void showsWhatWasSent() {
        assertThat(coordinator.open("/promemoria/inviati").text()).contains("nessun promemoria inviato");
        tappe.clock().set(TestClock.at("2026-02-06", 8));
        tappe.bean(Reminders.class).sendDue();
        coordinator.signIn("coordinamento");
        assertThat(coordinator.open("/promemoria/inviati").text())
                .contains("06/02/2026, 08:00", "Gruppo di lavoro Imperia", "7 giorni prima della scadenza");
        assertThat(coordinator.open("/promemoria").text()).contains("Gruppo di lavoro Imperia");
    }
}
