package it.tappe.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.registration.TestEvents;
import it.tappe.registration.form.FormField.Kind;
import it.tappe.registration.form.WholeForm;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anybody with the link registers without an account, and takes it back with the link in the mail. */
@Tag("database")
class PublicFormPagesTest {
    private static final String FORM = "form.tappe-form";
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Pattern LINK = Pattern.compile("/iscrizioni/annulla/[A-Za-z0-9_-]{43}");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void inFebruary() {
        tappe.clock().set(TestClock.at("2026-02-09", 9));
    }

    @Test
    void showsTheGivenEventInWords() {
        String code = tappe.tables()
                .column("select public_code from registration_form order by id")
                .get(0);
        Shown page = tappe.browser().open("/iscrizioni/" + code.toUpperCase());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Iscrizione per: Istituti tecnici",
                        "Evento dimostrativo",
                        "lunedì 13 aprile 2026, ore 11:00–13:00",
                        "lunedì 13 aprile 2026, ore 14:30–17:30",
                        "martedì 14 aprile 2026, ore 09:00–17:00",
                        "entro le 23:59 di venerdì 3 aprile 2026, ora italiana",
                        "Posti liberi: 100 su 100");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongAtItsField() {
        WholeForm form = form("Con errori", 5);
        Browser visitor = tappe.browser();
        Shown wrong = send(visitor, form, Map.of("name", SCRIPT, "email", "non un indirizzo"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#name").attr("value")).isEqualTo(SCRIPT);
        assertThat(wrong.html().select("#email-error").text()).contains("non è valido");
        assertThat(wrong.html().select("#privacy-error").text()).contains("informativa");
        assertThat(wrong.html()
                        .select("#answer-" + form.fields().get(0).id() + "-error")
                        .text())
                .isEqualTo("Rispondi alla domanda «Scuola».");
        assertThat(wrong.html().select("main script")).isEmpty();
        assertThat(tappe.tables()
                        .column(
                                "select id from registration where form_id = ?",
                                form.form().id()))
                .isEmpty();
    }

    @Test
    void keepsScriptsOutOfEveryPageThatShowsAnswers() {
        WholeForm form = form("Con uno script " + SCRIPT, 5);
        Shown received = register(tappe.browser(), form, SCRIPT);
        assertThat(received.text()).contains("Grazie per l’iscrizione", "il posto è confermato");
        long id = Long.parseLong(tappe.tables()
                .column(
                        "select id from registration where form_id = ?",
                        form.form().id())
                .get(0));
        Browser coordinator = tappe.browser("coordinamento");
        String event = "/iscrizioni/eventi/" + form.form().eventId();
        for (String path : List.of(event, event + "/iscritti", event + "/iscritti/" + id, event + "/presenze")) {
            Shown page = coordinator.open(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("main script")).as(path).isEmpty();
            assertThat(page.text()).contains(SCRIPT);
        }
        assertThat(tappe.browser().open(link(id)).html().select("main script")).isEmpty();
        assertThat(tappe.tables()
                        .column("select html from outbox_mail where cause like ?", "registration " + id + " %"))
                .hasSize(1)
                .allSatisfy(html -> assertThat(html).doesNotContain("<script"));
    }

    @Test
    void putsTheNextInTheWaitingListAndPromotesThemWhenSomebodyCancels() {
        WholeForm form = form("Un posto solo", 1);
        register(tappe.browser(), form, "Chi arriva prima");
        Shown full = tappe.browser().open(form.form().path());
        assertThat(full.text()).contains("I posti sono esauriti", "Iscriviti alla lista d’attesa");
        Shown waiting = register(tappe.browser(), form, "Chi arriva dopo");
        assertThat(waiting.text()).contains("sei in lista d’attesa, al posto numero 1");
        String first = link(id(form, "Chi arriva prima"));
        String second = link(id(form, "Chi arriva dopo"));
        Browser person = tappe.browser();
        Shown own = person.open(first);
        assertThat(own.text()).contains("Posto confermato", "Chi arriva prima");
        assertThat(own.text()).doesNotContain("Chi arriva dopo");
        assertThat(person.open(first).text()).as("looking changes nothing").contains("Posto confermato");
        assertThat(tappe.browser().open(second).text()).contains("In lista d’attesa al posto numero 1");
        Shown gone = person.submit(own, "main form", Map.of());
        assertThat(gone.text()).contains("Iscrizione annullata", "Questa iscrizione è stata annullata");
        assertThat(tappe.browser().open(second).text()).contains("Posto confermato");
        assertThat(tappe.tables()
                        .column("select subject from outbox_mail where subject like ? order by id", "%: Un posto solo"))
                .containsExactly(
                        "Iscrizione confermata: Un posto solo",
                        "Sei in lista d’attesa: Un posto solo",
                        "Iscrizione annullata: Un posto solo",
                        "Si è liberato un posto: Un posto solo");
    }

    @Test
    void saysTheSameToEverybodyWhoSendsAKnownAddress() {
        WholeForm form = form("Indirizzo noto", 5);
        Shown known = register(tappe.browser(), form, "Persona nota");
        Shown again = register(tappe.browser(), form, "Persona nota");
        Shown robot = send(tappe.browser(), form, Map.of("website", "https://example.org"));
        assertThat(again.text()).isEqualTo(known.text());
        assertThat(robot.path()).isEqualTo(known.path());
        assertThat(tappe.tables()
                        .column(
                                "select name from registration where form_id = ?",
                                form.form().id()))
                .containsExactly("Persona nota");
        assertThat(tappe.tables()
                        .column(
                                "select count(*) from outbox_mail where subject = ?",
                                "Eri già tra gli iscritti: Indirizzo noto")
                        .get(0))
                .isEqualTo("1");
    }

    @Test
    void isClosedBeforeAndAfterItsTime() {
        WholeForm form = form("Con orari", 5);
        Browser visitor = tappe.browser();
        Shown open = visitor.open(form.form().path());
        tappe.clock().set(TestEvents.CLOSES.plusSeconds(60));
        assertThat(visitor.open(form.form().path()).text()).contains("Le iscrizioni sono chiuse");
        Shown late = visitor.submit(open, FORM, Map.of("name", "Tardi", "email", "tardi@example.org"));
        assertThat(late.status()).isEqualTo(409);
        tappe.clock().set(TestClock.at("2025-12-30", 9));
        assertThat(visitor.open(form.form().path()).text())
                .contains("Si aprono alle 00:00 di giovedì 1 gennaio 2026, ora italiana");
        assertThat(visitor.open("/iscrizioni/nonesiste").status()).isEqualTo(404);
    }

    @Test
    void refusesAFormThatDoesNotComeFromItsPageAndALinkThatNobodyGave() {
        WholeForm form = form("Da fuori", 5);
        assertThat(tappe.browser()
                        .post(form.form().path(), Map.of("name", "x", "email", "x@example.org"))
                        .status())
                .isEqualTo(403);
        assertThat(tappe.browser().open("/iscrizioni/annulla/abc").status()).isEqualTo(404);
        assertThat(tappe.browser().open("/iscrizioni/attestato/abc").status()).isEqualTo(404);
    }

    private static WholeForm form(String title, int capacity) {
        long event = TestEvents.create(tappe, title, capacity);
        return TestEvents.form(tappe, event, "Tutti", TestEvents.question("Scuola", Kind.SHORT_TEXT, true));
    }

    private static Shown register(Browser visitor, WholeForm form, String name) {
        return send(
                visitor,
                form,
                Map.of(
                        "name",
                        name,
                        "email",
                        Integer.toHexString(name.hashCode()) + "@example.org",
                        "answer-" + form.fields().get(0).id(),
                        SCRIPT,
                        "privacy",
                        "true"));
    }

    private static Shown send(Browser visitor, WholeForm form, Map<String, String> fields) {
        return visitor.submit(visitor.open(form.form().path()), FORM, fields);
    }

    private static long id(WholeForm form, String name) {
        return Long.parseLong(tappe.tables()
                .column(
                        "select id from registration where form_id = ? and name = ?",
                        form.form().id(),
                        name)
                .get(0));
    }

    /** The link in the first mail to this person. */
    private static String link(long id) {
        Matcher link = LINK.matcher(tappe.tables()
                .column("select html from outbox_mail where cause like ? order by id", "registration " + id + " %")
                .get(0));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
