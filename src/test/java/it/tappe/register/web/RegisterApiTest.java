package it.tappe.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.register.RegisterFile;
import it.tappe.register.workbook.RegisterWorkbooks;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class RegisterApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final LocalDate SINCE_2000 = LocalDate.parse("2000-01-01");

    @Test
    void importsWhatItExportsWithoutChangingAnything() {
        Api api = tappe.api("coordinamento");
        byte[] present = present();
        List<JournalEntry> before = journal();
        JsonNode result = api.upload("/register/import", "anagrafica.xlsx", present)
                .expect(200)
                .json();
        assertThat(result.toString()).matches("\\{\"created\":0,\"changed\":0,\"unchanged\":[1-9][0-9]*}");
        assertThat(journal().subList(0, journal().size() - before.size()))
                .extracting(JournalEntry::act)
                .containsExactly(Act.IMPORTED);
    }

    @Test
    void createsAndChangesAndTheSecondTimeChangesNothing() {
        RegisterFile file = RegisterFile.open(present());
        int province = file.rows("Province") + 1;
        int work = file.rows("Project work") + 1;
        byte[] edited = file.set("Ambiti", 2, 1, "Selezione e reclutamento")
                .row("Province", province, "Rimini", "RN", 99, "Emilia-Romagna", 27, SINCE_2000)
                .row("Project work", work, 1, "RN", "MB", "Concorsi unici", "tutor")
                .bytes();
        JsonNode first = load(edited).expect(200).json();
        assertThat(first.get("created").asInt()).isEqualTo(2);
        assertThat(first.get("changed").asInt()).isEqualTo(1);
        assertThat(province("RN").istatCode()).isEqualTo("099");

        JsonNode second = load(edited).expect(200).json();
        assertThat(second.get("created").asInt()).isZero();
        assertThat(second.get("changed").asInt()).isZero();
        assertThat(second.get("unchanged").asInt())
                .isEqualTo(first.get("unchanged").asInt() + 3);
    }

    @Test
    void saysEverythingThatIsWrongBySheetRowAndColumnAndChangesNothing() {
        RegisterFile file = RegisterFile.open(present());
        int province = file.rows("Province") + 1;
        int work = file.rows("Project work") + 1;
        byte[] wrong = file.set("Programma", 2, 0, "Un altro nome")
                .set("Programma", 2, 3, "tanto")
                .row("Province", province, "Rimini", "rn", 99, null, -3, "ieri")
                .row("Province", province + 1, "Bellunese", "BL", "025", "Veneto", 60, SINCE_2000)
                .set("Step", 2, 4, LocalDate.parse("2026-01-01"))
                .row("Date per ambito", 3, 8, 3, "2026-04-01", "17/04/2026", "31/12/2027")
                .row("Project work", work, 2, "ZZ", "YY", null, "nessuno, tutor")
                .bytes();
        byte[] before = present();
        Api.Answer answer = load(wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode errors = answer.json().get("errors");
        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactly(
                        "Programma!D2",
                        "Province!B" + province,
                        "Province!D" + province,
                        "Province!E" + province,
                        "Province!F" + province,
                        "Province!B" + (province + 1),
                        "Step!E2",
                        "Date per ambito!A3",
                        "Project work!B" + work,
                        "Project work!C" + work,
                        "Project work!D" + work,
                        "Project work!E" + work);
        assertThat(errors.get("Programma!D2").asText())
                .isEqualTo(
                        "foglio Programma, riga 2, colonna D «Tolleranza in minuti»: «tanto» non è un numero intero.");
        assertThat(errors.get("Province!B" + (province + 1)).asText()).endsWith("ripete una riga precedente.");
        assertThat(errors.get("Step!E2").asText()).endsWith("La scadenza viene prima dell’apertura.");
        assertThat(errors.get("Project work!E" + work).asText())
                .contains("«nessuno»")
                .doesNotContain("«tutor»");
        assertThat(sheets(present())).isEqualTo(sheets(before));
    }

    @Test
    void doesNotBlameALineForWhatIsWrongWithTheOneThatItNames() {
        RegisterFile file = RegisterFile.open(present());
        int province = file.rows("Province") + 1;
        int work = file.rows("Project work") + 1;
        byte[] wrong = file.row("Province", province, "Ravenna", "RA", 39, "Emilia-Romagna", "molti", SINCE_2000)
                .row("Project work", work, 2, "RA", null, "Insieme", null)
                .bytes();
        assertThat(load(wrong).expect(422).json().get("errors").fieldNames())
                .toIterable()
                .containsExactly("Province!E" + province);
    }

    @Test
    void namesTheSheetsAndColumnsThatAreMissing() {
        byte[] torn = RegisterFile.open(tappe.api("coordinamento")
                        .get("/register/template")
                        .expect(200)
                        .bytes())
                .without("Ambiti")
                .set("Step", 1, 2, "Capitoli")
                .bytes();
        JsonNode errors = load(torn).expect(422).json().get("errors");
        assertThat(errors.get("Ambiti").asText()).isEqualTo("manca il foglio «Ambiti».");
        assertThat(errors.get("Step!Sezioni (una per riga)").asText()).contains("manca la colonna");
        assertThat(errors).hasSize(2);
    }

    @Test
    void loadsNothingFromTheBlankTemplateWhenThereIsAProgramme() {
        Api.Answer template = tappe.api("coordinamento").get("/register/template");
        assertThat(template.header("Content-Type")).startsWith(RegisterPages.XLSX);
        JsonNode result = load(template.bytes()).expect(200).json();
        assertThat(result.get("unchanged").asInt()).isZero();
    }

    @Test
    void refusesAFileThatIsNoWorkbookOrNone() {
        Api api = tappe.api("coordinamento");
        Api.Answer text = api.upload("/register/import", "a.xlsx", "ciao".getBytes(StandardCharsets.UTF_8));
        assertThat(text.expect(422).json().get("errors").get("file").asText()).contains("Excel");
        assertThat(api.upload("/register/import", "", new byte[0]).status()).isEqualTo(422);
        Api.Answer json = api.post("/register/import", List.of());
        assertThat(json.status()).isEqualTo(415);
        assertThat(json.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "belluno", "ragusa", "osservatore"})
    void isForTheCoordinatorOnly(String username) {
        Api api = tappe.api(username);
        assertThat(api.get("/register/template").status()).isEqualTo(403);
        assertThat(api.upload("/register/import", "a.xlsx", present()).status()).isEqualTo(403);
    }

    @Test
    void asksForAToken() {
        assertThat(tappe.api().get("/register/template").status()).isEqualTo(401);
        assertThat(tappe.api().upload("/register/import", "a.xlsx", present()).status())
                .isEqualTo(401);
    }

    private static Api.Answer load(byte[] file) {
        return tappe.api("coordinamento").upload("/register/import", "anagrafica.xlsx", file);
    }

    private static byte[] present() {
        return tappe.bean(RegisterWorkbooks.class).present(tappe.viewer("coordinamento"));
    }

    private static String sheets(byte[] file) {
        RegisterFile book = RegisterFile.open(file);
        StringBuilder text = new StringBuilder();
        for (String sheet : List.of("Programma", "Province", "Ambiti", "Step", "Date per ambito", "Project work")) {
            for (int row = 2; row <= book.rows(sheet); row++) {
                text.append(book.text(sheet, row, 0))
                        .append('|')
                        .append(book.text(sheet, row, 1))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static Province province(String sigla) {
        return tappe.bean(Provinces.class)
                .withSigla(tappe.viewer("coordinamento"), sigla)
                .orElseThrow();
    }

    private static List<JournalEntry> journal() {
        return tappe.bean(Journal.class)
                .find(tappe.viewer("coordinamento"), new Journal.Filter(null, null, null, null, null), null, 10_000)
                .items();
    }
}
