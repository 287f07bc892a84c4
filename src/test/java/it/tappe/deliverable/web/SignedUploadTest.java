package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.document.signed.SignedDocuments;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a digital signature tells, and what it does not; documents of which nothing can be read. */
@Tag("database")
class SignedUploadTest {
    private static final String SIGNER = "Presidenza della Provincia";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void takesASignedFileAsItIsAndNamesItsSignersAsDeclared() {
        Owed owed = tappe.owed("belluno", 1);
        byte[] signed = SignedDocuments.p7m(TeamDocuments.docx(), SIGNER);
        JsonNode version = owed.upload("relazione.docx.p7m", signed).expect(201).json();
        assertThat(version.get("contentType").asText()).isEqualTo("application/pkcs7-mime");
        assertThat(version.get("words").asInt()).isEqualTo(64);
        assertThat(version.get("sections").get(0).get("state").asText()).isEqualTo("PRESENT");
        assertThat(version.get("sections").get(1).get("text").asText())
                .isEqualTo("Oggi ogni Comune provvede da solo e la spesa è dispersa.");
        JsonNode signature = version.get("signatures").get(0);
        assertThat(signature.get("signer").asText()).isEqualTo(SIGNER);
        assertThat(signature.get("signedAt").asText()).isEqualTo("2026-02-09T09:15:30Z");
        assertThat(signature.get("form").asText()).isEqualTo("CADES");
        assertThat(signature.get("verified").asBoolean()).isFalse();
        assertThat(tappe.api("belluno").get(owed.path(1) + "/file").bytes()).isEqualTo(signed);
    }

    @Test
    void showsTheTextThatWasFoundForEachSectionBeforeItIsDelivered() {
        Owed owed = tappe.owed("biella", 1);
        owed.upload("relazione.odt", TeamDocuments.odt()).expect(201);
        Shown draft = tappe.browser("biella").open(owed.page());
        assertThat(draft.html().select("#versione-1 details").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("«Premessa»", "La Provincia accompagna i Comuni nella formazione del personale.");
        owed.deliver(1).expect(200);
        assertThat(tappe.browser("biella").open(owed.page()).html().select("#versione-1"))
                .isEmpty();
    }

    @Test
    void showsTheSignaturesOfEveryVersionUnderIt() {
        Owed owed = tappe.owed("como", 1);
        byte[] within = TeamDocuments.made(dir -> SignedDocuments.pdf(
                SampleDocuments.pdf(dir, SampleDocuments.sections()), dir.resolve("firmato.pdf"), SIGNER, null));
        owed.upload("relazione.pdf", within).expect(201);
        owed.deliver(1).expect(200);
        owed.upload("relazione.odt.p7m", SignedDocuments.p7m(TeamDocuments.odt(), "Dirigente"))
                .expect(201);
        Shown team = tappe.browser("como").open(owed.page());
        assertThat(team.html().select("#v1").text())
                .contains("Firma di " + SIGNER + " del 09/02/2026, 10:15: dichiarata, non verificata.");
        assertThat(team.html().select("#v2").text()).contains("Firma di Dirigente del");
        Shown tutor = tappe.browser("tutor").open(owed.page());
        assertThat(tutor.text()).contains("Firma di " + SIGNER).doesNotContain("Dirigente");
    }

    @Test
    void saysBeforeDeliveryThatADocumentSeemsToBeAScan() {
        Owed owed = tappe.owed("frosinone", 1);
        JsonNode version = owed.upload("scansione.pdf", TeamDocuments.made(SampleDocuments::scannedPdf))
                .expect(201)
                .json();
        assertThat(version.get("words").asInt()).isZero();
        Shown page = tappe.browser("frosinone").open(owed.page());
        assertThat(page.html().select("#versione-1 .alert").text()).contains("Sembra una scansione");
        owed.upload("relazione.pdf", TeamDocuments.pdf()).expect(201);
        assertThat(tappe.browser("frosinone").open(owed.page()).text()).doesNotContain("scansione:");
    }
}
