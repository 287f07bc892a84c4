package it.tappe.registration.participant.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.registration.RegistrationEntry;
import it.tappe.registration.Registrations;
import it.tappe.registration.TestEvents;
import it.tappe.registration.form.FormField.Kind;
import it.tappe.registration.form.WholeForm;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the list at the door to the certificate, and what is left of a person afterwards. */
@Tag("database")
class CheckInTest {
    private static final Pattern SECRET = Pattern.compile("/iscrizioni/annulla/([A-Za-z0-9_-]{43})");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void inFebruary() {
        tappe.clock().set(TestClock.at("2026-02-09", 9));
    }

    @Test
    void twoPeopleAtTheDoorDoNotDisturbEachOther() {
        WholeForm form = event("Alla porta", "Anna Uno", "Bruno Due");
        String page = "/iscrizioni/eventi/" + form.form().eventId() + "/presenze";
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("coordinamento");
        Shown mine = one.open(page);
        Shown theirs = other.open(page);
        one.submit(mine, "#persona-" + id(form, "Anna Uno") + " form", Map.of());
        Shown both = other.submit(theirs, "#persona-" + id(form, "Bruno Due") + " form", Map.of());
        assertThat(both.text()).contains("2 presenti su 2", "0 presenti su 2");
        assertThat(both.html().select(".is-present")).hasSize(2);
        other.submit(theirs, "#persona-" + id(form, "Anna Uno") + " form", Map.of());
        assertThat(one.open(page).html().select(".is-present")).hasSize(2);
        Shown taken = one.submit(one.open(page), "#persona-" + id(form, "Anna Uno") + " form", Map.of());
        assertThat(taken.html().select(".is-present")).hasSize(1);
        assertThat(one.open(page + "?nome=bruno").html().select(".tappe-checkin li"))
                .hasSize(1);
    }

    @Test
    void listIsPrintedWithRoomForSignaturesAndGivenAsExcelFile() throws IOException {
        WholeForm form = event("In stampa", "=Anna <b>Tre</b>", "Bruno Quattro");
        String page = "/iscrizioni/eventi/" + form.form().eventId() + "/presenze";
        Browser coordinator = tappe.browser("coordinamento");
        coordinator.submit(coordinator.open(page), "#persona-" + id(form, "Bruno Quattro") + " form", Map.of());
        assertThat(text(coordinator.open(page + "/pdf").bytes(), 1))
                .contains("Lista presenze", "=Anna <b>Tre</b>", "Bruno Quattro", "Firma", "presente", "pagina 1 di 1");
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(coordinator.open(page + "/xlsx").bytes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).startsWith("Mattina, lunedì 13 aprile 2026");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=Anna <b>Tre</b>");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("Sì");
        }
    }

    @Test
    void certificateComesAfterTheEventForThoseWhoWerePresent() throws IOException {
        WholeForm form = event("Con attestato", "Carla Presente", "Dario Assente");
        long present = id(form, "Carla Presente");
        long absent = id(form, "Dario Assente");
        Api api = tappe.api("coordinamento");
        String event = "/events/" + form.form().eventId();
        String session = tappe.tables()
                .column(
                        "select id from event_session where event_id = ? order by starts_at",
                        form.form().eventId())
                .get(0);
        api.send("PUT", event + "/sessions/" + session + "/presences/" + present, new byte[0])
                .expect(204);
        JsonNode people = api.get(event + "/check-in").expect(200).json().get("people");
        assertThat(people.get(0).get("presentAt").get(0).asText()).isEqualTo(session);
        assertThat(people.get(1).get("presentAt")).isEmpty();
        String page = "/iscrizioni/eventi/" + form.form().eventId() + "/iscritti/";
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(coordinator.open(page + present + "/attestato").status()).isEqualTo(409);
        tappe.clock().set(TestClock.at("2026-04-15", 9));
        coordinator.signIn("coordinamento");
        assertThat(coordinator.open(page + absent + "/attestato").status()).isEqualTo(409);
        assertThat(text(coordinator.open(page + present + "/attestato").bytes(), 1))
                .contains("Attestato di partecipazione", "Carla Presente", "Mattina")
                .doesNotContain("Secondo giorno");
        Shown own = tappe.browser().open("/iscrizioni/annulla/" + secret(present));
        assertThat(own.html().select("a[href^=/iscrizioni/attestato/]")).hasSize(1);
        Shown certificate = tappe.browser().open("/iscrizioni/attestato/" + secret(present));
        assertThat(certificate.header("Content-Type")).startsWith("application/pdf");
        assertThat(tappe.browser()
                        .open("/iscrizioni/annulla/" + secret(absent))
                        .html()
                        .select("a[href^=/iscrizioni/attestato/]"))
                .isEmpty();
    }

    @Test
    void participantsAreFilteredPagedAndExported() throws IOException {
        WholeForm form = event("Con filtri", "Elena Cinque", "Fabio Sei", "Gina Sette");
        String page = "/iscrizioni/eventi/" + form.form().eventId() + "/iscritti";
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(coordinator.open(page + "?state=WAITING").text())
                .contains("Gina Sette")
                .doesNotContain("Fabio");
        assertThat(coordinator.open(page + "?text=FABIO").html().select("tbody tr"))
                .hasSize(1);
        assertThat(coordinator.open(page + "?form=abc").status()).isEqualTo(422);
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(coordinator.open(page + "/elenco").bytes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(7).getStringCellValue()).isEqualTo("Scuola");
            assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).isEqualTo("In lista d’attesa");
            assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("Itis");
        }
        Api api = tappe.api("coordinamento");
        String path = "/events/" + form.form().eventId() + "/registrations?limit=2";
        JsonNode first = api.get(path).expect(200).json();
        assertThat(first.get("items").findValuesAsText("name")).containsExactly("Elena Cinque", "Fabio Sei");
        JsonNode rest =
                api.get(path + "&cursor=" + first.get("nextCursor").asText()).json();
        assertThat(rest.get("items").findValuesAsText("name")).containsExactly("Gina Sette");
        Shown gone = coordinator.submit(
                coordinator.open(page + "/" + id(form, "Elena Cinque")), "form[action$=annullamento]", Map.of());
        assertThat(gone.text()).contains("Annullata");
        assertThat(coordinator.open(page + "?state=CONFIRMED").text()).contains("Gina Sette");
    }

    @Test
    void personalDataAreHandedOutAndRemovedButTheRecordStays() {
        WholeForm form = event("Dati personali", "Ida Otto", "Luca Nove");
        long id = id(form, "Ida Otto");
        String page = "/iscrizioni/eventi/" + form.form().eventId() + "/iscritti";
        String secret = secret(id);
        JsonNode data = tappe.api("coordinamento")
                .get("/events/" + form.form().eventId() + "/registrations/" + id + "/personal-data")
                .expect(200)
                .json();
        assertThat(data.get("email").asText()).isEqualTo("ida.otto@example.org");
        assertThat(data.get("answers").get(0).get("answer").asText()).isEqualTo("Itis");
        tappe.api("coordinamento")
                .delete("/events/" + form.form().eventId() + "/registrations/" + id + "/personal-data")
                .expect(409);
        tappe.clock().set(TestClock.at("2026-04-15", 9));
        Browser coordinator = tappe.browser("coordinamento");
        Shown done = coordinator.submit(coordinator.open(page), "form[action$=anonimizzazione]", Map.of());
        assertThat(done.text()).contains("Dati personali rimossi da 2 iscrizioni", "Dati rimossi");
        assertThat(tappe.tables()
                        .column(
                                "select name || email from registration where event_id = ?",
                                form.form().eventId()))
                .containsExactly("Dati rimossi", "Dati rimossi");
        assertThat(tappe.tables().column("select id from registration_answer where registration_id = ?", id))
                .isEmpty();
        assertThat(tappe.browser().open("/iscrizioni/annulla/" + secret).status())
                .isEqualTo(404);
        assertThat(tappe.tables().column("select subject || coalesce(after_text, '') from journal"))
                .noneMatch(line -> line.contains("Ida Otto"));
    }

    /** Two places; everybody answers the one question with «Itis». */
    private static WholeForm event(String title, String... names) {
        long event = TestEvents.create(tappe, title, 2);
        WholeForm form = TestEvents.form(tappe, event, "Tutti", TestEvents.question("Scuola", Kind.SHORT_TEXT, true));
        for (String name : List.of(names)) {
            String address = name.contains("<") ? "anna@example.org" : TestEvents.address(name);
            tappe.bean(Registrations.class)
                    .register(
                            TestEvents.code(form),
                            new RegistrationEntry(
                                    name, address, Map.of(form.fields().get(0).id(), "Itis"), true),
                            "::1");
        }
        return form;
    }

    /** The text of a PDF with so many pages. */
    private static String text(byte[] bytes, int pages) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static long id(WholeForm form, String name) {
        return Long.parseLong(tappe.tables()
                .column(
                        "select id from registration where form_id = ? and name = ?",
                        form.form().id(),
                        name)
                .get(0));
    }

    private static String secret(long id) {
        Matcher link = SECRET.matcher(tappe.tables()
                .column("select html from outbox_mail where cause like ? order by id", "registration " + id + " %")
                .get(0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
