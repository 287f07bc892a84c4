package it.tappe.report.schedule.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.schedule.DuePrints;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Eventually;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** «Invii programmati», as a coordinator uses them and a recipient gets them. */
@Tag("database")
class SchedulePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String FORM = "form.tappe-form";

    @Test
    void programmesAPrintAndLooksAtWhatBecameOfIt() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown settings = coordinator.submit(
                coordinator.open("/report/impostazioni/nuova?report=progress&area=3"),
                FORM,
                Map.of("name", "Il punto del lunedì", "format", "pdf"));
        Shown form = coordinator.open(
                settings.html().select("a:contains(Programma l’invio)").attr("href"));
        assertThat(form.html().select("#recipientIds label").eachText())
                .allMatch(name -> name.contains("(coordinamento)") || name.contains("(osservatore)"));
        Shown nobody = coordinator.submit(form, FORM, Map.of());
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.html().select("#recipientIds-error").text()).isEqualTo("Scegli almeno una persona.");

        String observer = String.valueOf(tappe.viewer("osservatore").accountId());
        Shown list = coordinator.submit(nobody, FORM, Map.of("recipientIds", observer));
        assertThat(list.text())
                .contains(
                        "Il punto del lunedì",
                        "Ogni lunedì alle 07:00, ora italiana",
                        "lunedì 9 febbraio 2026, ore 07:00");

        tappe.clock().set(TestClock.at("2026-02-09", 7));
        tappe.bean(DuePrints.class).print();
        Eventually.is(
                "1",
                () -> tappe.tables()
                        .column("select count(*) from report_run where status = 'READY'")
                        .get(0));
        tappe.bean(DuePrints.class).send();
        coordinator.signIn("coordinamento");
        assertThat(coordinator.open("/report/invii").text())
                .contains("09/02/2026, 07:00: Inviato a 1 persona", "lunedì 16 febbraio 2026");
        Browser recipient = tappe.browser("osservatore");
        Shown received = recipient.open("/report/esecuzioni");
        assertThat(received.text()).contains("Avanzamento del programma", "da Coordinamento");
        assertThat(recipient
                        .open(received.html().select("td a[href$=file]").attr("href"))
                        .header("Content-Type"))
                .isEqualTo("application/pdf");

        Shown suspended = coordinator.submit(coordinator.open("/report/invii"), "form[action$=sospensione]", Map.of());
        assertThat(suspended.text()).contains("Invio sospeso", "Riprendi");
        assertThat(coordinator
                        .submit(suspended, "form[action$=ripresa]", Map.of())
                        .text())
                .contains("L’invio riprende", "lunedì 16 febbraio 2026");
        assertThat(coordinator
                        .submit(coordinator.open("/report/invii"), "form[action$=eliminazione]", Map.of())
                        .text())
                .contains("Invio programmato eliminato.", "Non è programmato nessun invio.");
    }
}
