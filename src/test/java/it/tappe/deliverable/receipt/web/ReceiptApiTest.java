package it.tappe.deliverable.receipt.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ReceiptApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.address", "https://tappe.example.it");

    @BeforeEach
    void openTheFirstStep() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
    }

    @Test
    void saysWhatWasDeliveredByWhomAndWhenToWhoeverSeesTheVersion() {
        Owed owed = tappe.owed("belluno", 1).delivered(1);
        for (String reader : new String[] {"belluno", "tutor", "ragusa", "coordinamento"}) {
            JsonNode receipt =
                    tappe.api(reader).get(owed.path(1) + "/receipt").expect(200).json();
            assertThat(receipt.get("code").asText()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(receipt.get("checkAddress").asText())
                    .isEqualTo("https://tappe.example.it/ricevute/"
                            + receipt.get("code").asText());
            assertThat(receipt.get("province").asText()).isEqualTo("Belluno");
            assertThat(receipt.get("step").asInt()).isEqualTo(1);
            assertThat(receipt.get("fileName").asText()).isEqualTo("project-work.odt");
            assertThat(receipt.get("deliveredAt").asText()).isEqualTo("2026-02-09T09:00:00Z");
            assertThat(receipt.get("deliveredBy").asText()).isEqualTo("Gruppo di lavoro Belluno");
            assertThat(receipt.get("takenBackAt").isNull()).isTrue();
        }
    }

    @Test
    void hasNoReceiptOfADraftAndNoneForStrangers() {
        Owed owed = tappe.owed("como", 1);
        owed.upload("Una bozza che nessuno ha consegnato.").expect(201);
        assertThat(tappe.api("como").get(owed.path(1) + "/receipt").expect(404).detail())
                .isEqualTo("Questa versione non è ancora stata consegnata: la ricevuta arriva con la consegna.");
        assertThat(tappe.api("tutor").get(owed.path(1) + "/receipt").expect(404).detail())
                .doesNotContain("versione");
        tappe.api("belluno").get(owed.path(1) + "/receipt").expect(404);
        tappe.api("como").get(owed.path(7) + "/receipt").expect(404);
    }

    @Test
    void printsTheReceiptAsPdf() throws Exception {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        JsonNode receipt = tappe.api("frosinone")
                .get(owed.path(1) + "/receipt?format=json")
                .expect(200)
                .json();
        Answer pdf =
                tappe.api("frosinone").get(owed.path(1) + "/receipt?format=pdf").expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("\"Ricevuta_Frosinone_Step-1_v1.pdf\"");
        String sha256 = receipt.get("sha256").asText();
        assertThat(text(pdf.bytes()))
                .contains(
                        "Frosinone",
                        "Formazione del personale",
                        "Step 1 – Lo stato dell’arte",
                        "project-work.odt",
                        String.format(
                                Locale.ITALIAN, "%,d byte", receipt.get("size").asLong()),
                        sha256.substring(0, 32),
                        sha256.substring(32),
                        "09/02/2026, 10:00:00, ora italiana (UTC+01:00)",
                        "Gruppo di lavoro Frosinone",
                        receipt.get("code").asText(),
                        "https://tappe.example.it/ricevute/")
                .doesNotContain("ritirata");
        assertThat(owed.journal("DOWNLOADED")).containsExactly("Gruppo di lavoro Frosinone");
    }

    @Test
    void givesThePdfToWhoeverAcceptsNothingElse() throws Exception {
        Owed owed = tappe.owed("rieti", 1).delivered(1);
        Answer answer = tappe.api("rieti")
                .get(owed.path(1) + "/receipt", "Accept", "application/pdf")
                .expect(200);
        assertThat(text(answer.bytes())).contains("Ricevuta di consegna");
        tappe.api("rieti").get(owed.path(1) + "/receipt?format=docx").expect(422);
    }

    @Test
    void saysOnPaperThatADeliveryWasTakenBack() throws Exception {
        Owed owed = tappe.owed("biella", 1).delivered(1);
        String code = Delivered.code(tappe, "biella", owed, 1);
        Delivered.takeBack(tappe, code);
        assertThat(text(tappe.api("biella")
                        .get(owed.path(1) + "/receipt?format=pdf")
                        .expect(200)
                        .bytes()))
                .contains("Consegna ritirata il 10/02/2026, 12:00:00");
        JsonNode checked =
                tappe.api("como").get("/receipts/" + code).expect(200).json();
        assertThat(checked.get("stands").asBoolean()).isFalse();
        assertThat(checked.get("takenBackAt").asText()).isEqualTo("2026-02-10T11:00:00Z");
    }

    @Test
    void checksACodeForAnyTokenWithoutNamingAnybody() {
        Owed owed = tappe.owed("imperia", 1).delivered(1);
        String code = Delivered.code(tappe, "imperia", owed, 1);
        for (String typed : new String[] {code, code.replace("-", "").toLowerCase(Locale.ROOT)}) {
            Answer checked = tappe.api("osservatore").get("/receipts/" + typed).expect(200);
            assertThat(checked.json().get("province").asText()).isEqualTo("Imperia");
            assertThat(checked.json().get("stands").asBoolean()).isTrue();
            assertThat(new String(checked.bytes(), StandardCharsets.UTF_8))
                    .doesNotContain("Gruppo di lavoro", "project-work.odt");
        }
        tappe.api().get("/receipts/" + code).expect(401);
    }

    @Test
    void doesNotLetAnybodyTryCodesOut() {
        tappe.api("ragusa").get("/receipts/%00").expect(404);
        for (int i = 1; i < 30; i++) {
            tappe.api("ragusa").get("/receipts/0000-0000-0000-00" + (10 + i)).expect(404);
        }
        Answer refused =
                tappe.api("ragusa").get("/receipts/0000-0000-0000-0000").expect(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        Owed owed = tappe.owed("forli", 1).delivered(1);
        tappe.api("monza")
                .get("/receipts/" + Delivered.code(tappe, "forli", owed, 1))
                .expect(200);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\u200b", "");
        }
    }
}
