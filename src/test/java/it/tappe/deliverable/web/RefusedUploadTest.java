package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.reading.OldDocuments;
import it.tappe.document.reading.UnfitDocuments;
import it.tappe.document.reading.ZipBombs;
import it.tappe.document.signed.SignedDocuments;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be taken: the reason stands at the field, and nothing of them stays anywhere. */
@Tag("database")
class RefusedUploadTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final String PASSWORD = "protetto da una password";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("x.docx", made(UnfitDocuments::encryptedDocx), PASSWORD),
                Arguments.of("x.doc", made(OldDocuments::encryptedDoc), PASSWORD),
                Arguments.of("x.odt", made(UnfitDocuments::encryptedOdt), PASSWORD),
                Arguments.of("x.pdf", made(UnfitDocuments::encryptedPdf), PASSWORD),
                Arguments.of("x.docx", made(UnfitDocuments::docxWithMacros), "macro"),
                Arguments.of("x.docx", made(UnfitDocuments::docmNamedDocx), "macro"),
                Arguments.of("x.doc", made(OldDocuments::docWithMacros), "macro"),
                Arguments.of("x.odt", made(UnfitDocuments::odtWithMacros), "macro"),
                Arguments.of("x.docx", made(UnfitDocuments::truncatedDocx), "danneggiato"),
                Arguments.of("x.docx", made(UnfitDocuments::corruptDocx), "danneggiato"),
                Arguments.of("x.doc", made(OldDocuments::truncatedDoc), "danneggiato"),
                Arguments.of("x.rtf", made(OldDocuments::truncatedRtf), "danneggiato"),
                Arguments.of("x.pdf", made(UnfitDocuments::truncatedPdf), "danneggiato"),
                Arguments.of("x.docx", made(UnfitDocuments::docxBomb), "troppo spazio"),
                Arguments.of("x.docx", made(ZipBombs::overlapping), "troppo spazio"),
                Arguments.of("x.docx", made(ZipBombs::crowded), "troppo spazio"),
                Arguments.of("x.docx", made(ZipBombs::nested), "un archivio compresso"),
                Arguments.of("x.pdf", made(UnfitDocuments::pdfBomb), "troppo spazio"),
                Arguments.of("x.docx", made(UnfitDocuments::docxWithExternalEntity), "contenuti esterni"),
                Arguments.of("x.odt", made(UnfitDocuments::odtWithExternalEntity), "contenuti esterni"),
                Arguments.of("x.docx", made(UnfitDocuments::textNamedDocx), "documento Word (.docx)"),
                Arguments.of("x.docx", TeamDocuments.odt(), "non corrisponde al contenuto"),
                Arguments.of("x.doc", TeamDocuments.rtf(), "non corrisponde al contenuto"),
                Arguments.of("x", TeamDocuments.pdf(), "non corrisponde al contenuto"),
                Arguments.of("x.docx", new byte[0], "vuoto"),
                Arguments.of("x.docx", new byte[25 * MEBIBYTE + 1], "25 MB"));
    }

    static Stream<Arguments> unfitSigned() {
        byte[] signed = SignedDocuments.p7m(TeamDocuments.docx(), "Presidenza");
        return Stream.of(
                Arguments.of("x.docx.p7m", Arrays.copyOf(signed, signed.length / 2), "danneggiato"),
                Arguments.of(
                        "x.docx.p7m", SignedDocuments.detached(TeamDocuments.docx(), "Presidenza"), "solo la firma"),
                Arguments.of("x.pdf.p7m", signed, "rinomina il file con l'estensione .docx.p7m"),
                Arguments.of("x.docx.p7m", TeamDocuments.docx(), "rinomina il file con l'estensione .docx "),
                Arguments.of(
                        "x.docx.p7m", SignedDocuments.p7m(made(UnfitDocuments::docxWithMacros), "Presidenza"), "macro"),
                Arguments.of(
                        "x.docx.p7m", SignedDocuments.p7m(made(ZipBombs::overlapping), "Presidenza"), "troppo spazio"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"unfit", "unfitSigned"})
    void refusesWhatCannotBeReadSayingWhyAndKeepsNothingOfIt(String name, byte[] bytes, String why) {
        String before = tappe.kept();
        Answer refused = tappe.owed("imperia", 1).upload(name, bytes).expect(422);
        assertThat(refused.json().get("errors").get("file").asText()).contains(why);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(tappe.kept()).isEqualTo(before);
    }

    @Test
    void saysWhyAtTheFieldOfTheForm() {
        String before = tappe.kept();
        Browser browser = tappe.browser("imperia");
        String form = "form[enctype=multipart/form-data]";
        Shown page = browser.open(tappe.owed("imperia", 1).page());
        Shown again = browser.upload(page, form, "x.docx", made(UnfitDocuments::corruptDocx));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#file-error").text()).contains("danneggiato");
        assertThat(again.html().select("#file").attr("aria-describedby")).contains("file-error");
        assertThat(tappe.kept()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsFarTooLarge() {
        String before = tappe.kept();
        for (int mebibytes : List.of(27, 40)) {
            Answer refused = tappe.owed("imperia", 1)
                    .upload("enorme.docx", new byte[mebibytes * MEBIBYTE])
                    .expect(422);
            assertThat(refused.detail()).contains("25 MB");
        }
        assertThat(tappe.kept()).isEqualTo(before);
    }

    @Test
    void refusesAnUploadWithoutAFile() {
        String before = tappe.kept();
        Owed owed = tappe.owed("imperia", 1);
        String path = owed.path() + "/submissions";
        Answer none = tappe.api("imperia").upload(path, "", TeamDocuments.odt());
        assertThat(none.expect(422).json().get("errors").get("file").asText()).isEqualTo("Scegli il file da caricare.");
        tappe.api("imperia").post(path, Map.of()).expect(415);
        tappe.api("imperia")
                .uploadAs("form-data; name=\"altro\"; filename=\"a.odt\"", path, TeamDocuments.odt())
                .expect(422);
        assertThat(tappe.kept()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfAFileFromSomebodyWhoMayNotUpload() {
        String before = tappe.kept();
        String path = tappe.owed("imperia", 1).path() + "/submissions";
        tappe.api("monza").upload(path, "a.odt", TeamDocuments.odt()).expect(403);
        tappe.api("como").upload(path, "a.odt", TeamDocuments.odt()).expect(404);
        tappe.api().upload(path, "a.odt", TeamDocuments.odt()).expect(401);
        assertThat(tappe.kept()).isEqualTo(before);
    }

    private static byte[] made(Function<Path, Path> file) {
        return TeamDocuments.made(file);
    }
}
