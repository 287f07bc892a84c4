package it.tappe.report.setting.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Saved settings as people use them. */
@Tag("database")
class SettingPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String FORM = "form.tappe-form";

    private final Browser observer = tappe.browser("osservatore");

    @Test
    void savesWhatIsChosenInAReportsFormAndPrintsItWithOneClick() {
        Shown form = observer.open("/report/impostazioni/nuova?report=progress&area=3&step=");
        assertThat(form.html().select("#area option[selected]").attr("value")).isEqualTo("3");
        Shown nameless = observer.submit(form, FORM, Map.of());
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.html().select("#name-error").text()).isEqualTo("Scrivi un nome.");
        assertThat(nameless.html().select("#area option[selected]").attr("value"))
                .isEqualTo("3");

        Shown saved = observer.submit(nameless, FORM, Map.of("name", "La formazione", "format", "html"));
        assertThat(saved.text())
                .contains("La formazione", "Avanzamento del programma · Pagina · Ambito: 3. Formazione del personale");
        Shown printed =
                observer.open(saved.html().select(".tappe-card a.btn-primary").attr("href"));
        assertThat(printed.status()).isEqualTo(200);
        assertThat(printed.html().select("h1").text()).isEqualTo("Avanzamento del programma");
    }

    @Test
    void showsBothWhenTheyWereChangedElsewhere() {
        Shown form = observer.open("/report/impostazioni/nuova?report=progress");
        Shown list = observer.submit(form, FORM, Map.of("name", "Da cambiare", "area", "1", "format", "pdf"));
        String path = list.html()
                .select("section:contains(Da cambiare) a[href^=/report/impostazioni/]")
                .attr("href");
        Shown read = observer.open(path);
        observer.submit(read, FORM, Map.of("name", "Cambiate altrove", "area", "2"));
        Shown stale = observer.submit(read, FORM, Map.of("name", "Cambiate qui", "area", "3"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#name-held").text()).contains("Cambiate altrove");
        assertThat(stale.html().select("#area-held").text()).contains("2. ");
        assertThat(observer.submit(stale, FORM, Map.of()).text()).contains("Cambiate qui");

        Shown deleted =
                observer.submit(observer.open("/report/impostazioni"), "form[action^='" + path + "/']", Map.of());
        assertThat(deleted.text()).contains("Impostazioni eliminate.").doesNotContain("Cambiate qui");
    }
}
