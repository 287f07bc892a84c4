package it.tappe.deliverable.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReceiptCheckPagesTest {
    private static final String FORM = "form[action^=/ricevute]";
    private static final byte[] DOCUMENT = TeamDocuments.odtWithPremise("Una premessa di cui esiste una sola copia.");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static String code;

    @BeforeAll
    static void deliver() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
        Owed owed = tappe.owed("belluno", 1);
        owed.upload("Relazione di Anna.odt", DOCUMENT).expect(201);
        owed.deliver(1).expect(200);
        code = Delivered.code(tappe, "belluno", owed, 1);
    }

    @Test
    @Order(1)
    void theVersionLinksToItsReceipt() {
        Browser team = tappe.browser("belluno");
        Shown page = team.open(tappe.owed("belluno", 1).page());
        String link = page.html().select("a[href$=/ricevuta]").attr("href");
        Shown pdf = team.open(link);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(tappe.browser("como").open(link).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void anybodyWithTheCodeSeesWhatWasDeliveredAndNobodysName() {
        Browser anybody = tappe.browser();
        Shown form = anybody.open("/accedi");
        assertThat(form.html().select("footer a[href=/ricevute]")).hasSize(1);
        Shown receipt = anybody.upload(
                anybody.open("/ricevute"), FORM, Map.of("code", code.toLowerCase(Locale.ROOT)), "", new byte[0]);
        assertThat(receipt.path()).isEqualTo("/ricevute/" + code);
        assertThat(receipt.text())
                .contains("Belluno", "Step 1 – Lo stato dell’arte", "Consegna valida")
                .contains("09/02/2026, 10:00:00, ora italiana (UTC+01:00)", sha256())
                .doesNotContain("Gruppo di lavoro", "Anna");
    }

    @Test
    @Order(3)
    void saysWhetherAFileIsTheDeliveredOneAndKeepsNothingOfIt() {
        Browser anybody = tappe.browser();
        Shown receipt = anybody.open("/ricevute/" + code);
        String before = tappe.kept();
        assertThat(anybody.upload(receipt, FORM, Map.of("code", code), "copia.odt", DOCUMENT)
                        .text())
                .contains("È lo stesso file.");
        Shown other = anybody.upload(receipt, FORM, Map.of("code", code), "copia.odt", TeamDocuments.odt());
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.text()).contains("Non è lo stesso file.").doesNotContain("È lo stesso file.");
        assertThat(anybody.upload(
                                anybody.open("/ricevute"), FORM, Map.of("code", code), "copia.odt", new byte[30 << 20])
                        .text())
                .contains("Non è lo stesso file.");
        assertThat(tappe.kept()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void comparesAFingerprintThatIsTypedIn() {
        Browser anybody = tappe.browser();
        Shown receipt = anybody.open("/ricevute/" + code);
        assertThat(compare(anybody, receipt, sha256().toUpperCase(Locale.ROOT)).text())
                .contains("È lo stesso file.");
        assertThat(compare(anybody, receipt, "0".repeat(64)).text()).contains("Non è lo stesso file.");
        Shown wrong = compare(anybody, receipt, "0123");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#fingerprint-error").text()).contains("64 caratteri");
        assertThat(wrong.html().select("#fingerprint").attr("value")).isEqualTo("0123");
    }

    @Test
    @Order(5)
    void saysOfATakenBackDeliveryThatItNoLongerStands() {
        Owed owed = tappe.owed("como", 1).delivered(1);
        String other = Delivered.code(tappe, "como", owed, 1);
        Delivered.takeBack(tappe, other);
        assertThat(tappe.browser().open("/ricevute/" + other).text())
                .contains("Consegna ritirata il 10/02/2026, 12:00")
                .doesNotContain("Consegna valida");
    }

    @Test
    @Order(6)
    void refusesAForgedForm() {
        Browser anybody = tappe.browser();
        anybody.open("/ricevute");
        assertThat(anybody.post("/ricevute", Map.of("code", code)).status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void asksForTheCodeAgainWhenThereIsNoneOrNobodyKnowsIt() {
        Browser anybody = tappe.browser();
        Shown form = anybody.open("/ricevute");
        Shown empty = anybody.upload(form, FORM, Map.of("code", " "), "", new byte[0]);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select("#code-error").text()).isEqualTo("Scrivi il codice della ricevuta.");
        Shown unknown = anybody.upload(form, FORM, Map.of("code", "0000-<b>"), "", new byte[0]);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.html().select("#code-error").text()).startsWith("Nessuna ricevuta ha questo codice.");
        assertThat(unknown.html().select("#code").attr("value")).isEqualTo("0000-<b>");
        Shown opened = anybody.open("/ricevute/0000-1111");
        assertThat(opened.status()).isEqualTo(404);
        assertThat(opened.html().select("#code").attr("value")).isEqualTo("0000-1111");
        assertThat(opened.html().select("#code-error").text()).startsWith("Nessuna ricevuta ha questo codice.");
        assertThat(anybody.open("/ricevute/%00").status()).isEqualTo(404);
        assertThat(anybody.open("/ricevute/" + "9".repeat(3000)).status()).isEqualTo(404);
    }

    /** The last one: from now on this address has to wait. */
    @Test
    @Order(8)
    void letsNobodyTryCodesOut() {
        Browser guessing = tappe.browser();
        int status = 404;
        for (int i = 0; i < 40 && status == 404; i++) {
            status = guessing.open("/ricevute/0000-0000-0000-00" + (10 + i)).status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(guessing.open("/ricevute/0000-0000-0000-0000").text()).contains("Troppi codici che non esistono.");
        assertThat(guessing.open("/ricevute").status()).isEqualTo(200);
    }

    private static Shown compare(Browser browser, Shown receipt, String fingerprint) {
        return browser.upload(receipt, FORM, Map.of("code", code, "fingerprint", fingerprint), "", new byte[0]);
    }

    private static String sha256() {
        return tappe.tables()
                .column("select sha256 from submission order by id")
                .get(0);
    }
}
