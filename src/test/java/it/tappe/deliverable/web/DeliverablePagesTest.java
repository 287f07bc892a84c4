package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.session.Sessions;
import it.tappe.document.reading.UnfitDocuments;
import it.tappe.programme.StepDates;
import it.tappe.shared.RomeTime;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class DeliverablePagesTest {
    private static final String UPLOAD = "form[enctype=multipart/form-data]";
    private static final String DELIVER = "form[action$=/consegna]";
    private static final String EXTEND = "form[action$=/proroga]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void leadsTheTeamFromTheUploadToTheDelivery() {
        Owed owed = tappe.owed("belluno", 1);
        Browser team = tappe.browser("belluno");
        Shown empty = team.open(owed.page());
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text())
                .contains("Step 1 – Lo stato dell’arte", "entro le 23:59 di venerdì 13 febbraio 2026, ora italiana")
                .contains("Premessa · Stato dell'arte", "Non c’è ancora nessuna versione.");
        assertThat(empty.html().select(".state-late")).hasSize(1);
        assertThat(empty.html().select(DELIVER)).isEmpty();

        Shown draft = team.upload(empty, UPLOAD, "relazione.docx", TeamDocuments.docx());
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.path()).as("redirected after the post").isEqualTo(owed.page());
        assertThat(draft.html().text()).contains("Bozza caricata. Controlla le sezioni trovate e poi consegna.");
        assertThat(draft.text()).contains("«relazione.docx»", "presente 9", "presente 11");
        assertThat(team.open(owed.page()).html().text()).as("said once").doesNotContain("Bozza caricata. Controlla");

        Shown delivered = team.submit(draft, DELIVER, Map.of());
        assertThat(delivered.html().text()).contains("Versione 1 consegnata: ora è in attesa di revisione.");
        assertThat(delivered.text()).contains("In attesa di revisione", "da Gruppo di lavoro Belluno");
        assertThat(delivered.html().select(DELIVER)).isEmpty();
        assertThat(delivered.html().select(UPLOAD))
                .as("a newer version is possible")
                .hasSize(1);
    }

    @Test
    void warnsOfWhatIsMissingAndStillOffersTheDelivery() {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "Da fare.");
        Browser team = tappe.browser("como");
        Shown page = team.open(tappe.owed("como", 1).page());
        Shown draft = team.upload(page, UPLOAD, "bozza.odt", TeamDocuments.odt(sections));
        assertThat(draft.text()).contains("vuota 2", "mancante 0", "Qualche sezione manca o è vuota.");
        assertThat(draft.html().select(DELIVER)).hasSize(1);
    }

    @Test
    void showsTheFormAgainWithTheMessageAtTheField() {
        Browser team = tappe.browser("como");
        Shown page = team.open(tappe.owed("como", 2).page());
        Shown again = team.upload(page, UPLOAD, "x.docx", TeamDocuments.made(UnfitDocuments::encryptedDocx));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#file-error").text())
                .isEqualTo("Il file è protetto da una password: toglila, salva il documento e ricaricalo.");
        assertThat(again.html().select("#file").attr("aria-describedby")).contains("file-error");
        assertThat(team.upload(page, UPLOAD, "", new byte[0])
                        .html()
                        .select("#file-error")
                        .text())
                .isEqualTo("Scegli il file da caricare.");
        Shown tooLarge = team.upload(page, UPLOAD, "x.docx", new byte[28 << 20]);
        assertThat(tooLarge.status()).isEqualTo(422);
        assertThat(tooLarge.text()).contains("25 MB");
    }

    @Test
    void refusesToDeliverAnOlderDraftWithAMessageOnThePage() {
        Owed owed = tappe.owed("frosinone", 1);
        Browser team = tappe.browser("frosinone");
        Shown first = team.upload(team.open(owed.page()), UPLOAD, "1.odt", TeamDocuments.odtWithPremise("Uno."));
        owed.upload("Nel frattempo un collega ne ha caricata un’altra.").expect(201);
        Shown refused = team.submit(first, DELIVER, Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("C’è una versione più recente (la n. 2)");
    }

    @ParameterizedTest
    @CsvSource({"tutor, false, false", "ragusa, false, false", "belluno, true, false", "coordinamento, true, true"})
    void offersEachRoleWhatItMayDo(String who, boolean uploads, boolean prolongs) {
        Shown page = tappe.browser(who).open(tappe.owed("belluno", 3).page());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(UPLOAD).isEmpty()).isNotEqualTo(uploads);
        assertThat(page.html().select(EXTEND).isEmpty()).isNotEqualTo(prolongs);
    }

    @ParameterizedTest
    @CsvSource({"osservatore", "como", "monza"})
    void doesNotExistForThoseWhoMayNotSeeTheProjectWork(String stranger) {
        Owed owed = tappe.owed("belluno", 2);
        Browser outside = tappe.browser(stranger);
        for (String path : new String[] {"", "/versioni/1/file", "/versioni/1/revisione"}) {
            Shown page = outside.open(owed.page() + path);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text()).contains("Non trovato").doesNotContain("Belluno");
        }
    }

    @Test
    void offersAndTakesNothingAfterTheCutOffButTheDeliveryOfASlowUpload() {
        LocalDate cutOff = LocalDate.of(2026, 5, 10);
        tappe.setDates(4, new StepDates(LocalDate.of(2026, 4, 20), cutOff, cutOff));
        Owed owed = tappe.owed("forli", 4);
        tappe.clock().set(RomeTime.endOf(cutOff));
        Browser team = tappe.browser("forli");
        Shown lastMoment = team.open(owed.page());
        tappe.clock().set(RomeTime.endOf(cutOff).plusSeconds(60));
        assertThat(team.open(owed.page()).html().select(UPLOAD)).isEmpty();
        Shown draft = team.upload(lastMoment, UPLOAD, "x.odt", TeamDocuments.odt());
        assertThat(draft.status()).isEqualTo(200);
        Shown delivered = team.submit(draft, DELIVER, Map.of());
        assertThat(delivered.text()).contains("In attesa di revisione");
        assertThat(delivered.html().select(".state-late")).hasSize(1);
        tappe.clock().set(RomeTime.endOf(cutOff).plusSeconds(16 * 60));
        Shown refused = team.upload(lastMoment, UPLOAD, "y.odt", TeamDocuments.odtWithPremise("Troppo tardi."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Le consegne di questo Step sono chiuse");
    }

    @Test
    void grantsAnExtensionWithItsReason() {
        Owed owed = tappe.owed("biella", 1);
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open(owed.page());
        Shown again = coordinator.submit(page, EXTEND, Map.of("newDueDate", "2026-01-01", "reason", "Ferie"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("La nuova scadenza deve venire dopo quella attuale (13/02/2026).");
        assertThat(again.html().select("textarea[name=reason]").text()).isEqualTo("Ferie");
        assertThat(coordinator
                        .submit(page, EXTEND, Map.of("newDueDate", "32/13/2026", "reason", "Ferie"))
                        .status())
                .isEqualTo(422);
        Shown granted =
                coordinator.submit(page, EXTEND, Map.of("newDueDate", "2026-05-15", "reason", "Carenza di personale"));
        assertThat(granted.html().text()).contains("Proroga concessa.");
        Shown seen = tappe.browser("biella").open(owed.page());
        assertThat(seen.html().select(".state-late")).isEmpty();
        assertThat(seen.text())
                .contains("fino al 15/05/2026", "Carenza di personale (Coordinamento, 22/04/2026, 10:00)")
                .contains("entro le 23:59 di venerdì 15 maggio 2026");
    }

    @Test
    void showsTextsOfPeopleAsTextAndNeverAsHtml() {
        Owed owed = tappe.owed("barletta", 1);
        String script = "<script>alert(1)</script><b>grassetto</b>";
        owed.upload("<img src>.odt", TeamDocuments.odtWithPremise(script + " e altro testo qui."))
                .expect(201);
        owed.deliver(1).expect(200);
        Shown reading = tappe.browser("tutor").open(owed.page() + "/versioni/1/revisione");
        assertThat(reading.text()).contains(script);
        owed.review(
                        1,
                        Map.of(
                                "decision",
                                "CHANGES_REQUESTED",
                                "generalComment",
                                script,
                                "comments",
                                Map.of("Premessa", script)))
                .expect(201);
        owed.extend("2026-05-15", script).expect(201);
        Shown page = tappe.browser("barletta").open(owed.page());
        assertThat(page.text()).contains(script, "<img src>.odt");
        for (Shown shown : new Shown[] {reading, page}) {
            assertThat(shown.html().select("main script, main b, main img")).isEmpty();
            assertThat(shown.header("Content-Security-Policy")).contains("script-src 'self'");
        }
    }

    @Test
    void showsAVeryLongCommentWhole() {
        Owed owed = tappe.owed("rieti", 1).delivered(1);
        String longest = "Parola ".repeat(2856) + "finale.";
        owed.review(1, Map.of("decision", "APPROVED", "comments", Map.of("Premessa", longest)))
                .expect(201);
        assertThat(tappe.browser("rieti").open(owed.page()).text()).contains(longest);
    }

    @Test
    void refusesFormsThatDoNotComeFromAPageOfOurs() {
        Owed owed = tappe.owed("imperia", 1);
        owed.upload("Una bozza che nessuno ha consegnato.").expect(201);
        Browser team = tappe.browser("imperia");
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(team.post(owed.page() + "/versioni/1/consegna", Map.of()).status())
                .isEqualTo(403);
        assertThat(team.post(owed.page() + "/versioni/1/consegna", Map.of("csrf", "inventato"))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post(owed.page() + "/proroga", Map.of("newDueDate", "2026-12-01", "reason", "Falsa"))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post(owed.page() + "/versioni/1/revisione", Map.of("decision", "APPROVED"))
                        .status())
                .isEqualTo(403);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DRAFT");
        assertThat(owed.get().json().get("extendedTo").isNull()).isTrue();
    }

    @Test
    void refusesAForgedUploadWithoutWaitingForItsBody() throws Exception {
        Owed owed = tappe.owed("imperia", 2);
        Account team = tappe.bean(Accounts.class).withUsername("imperia").orElseThrow();
        String session = tappe.bean(Sessions.class).start(team);
        for (String query : new String[] {"", "?csrf=inventato"}) {
            try (Socket socket = new Socket("127.0.0.1", tappe.uri("/").getPort())) {
                socket.setSoTimeout(10_000);
                String head = "POST " + owed.page() + "/versioni" + query + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Cookie: tappe-session=" + session + "\r\nAccept: text/html\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 20000000\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                assertThat(answer.readLine()).startsWith("HTTP/1.1 403");
            }
        }
        assertThat(owed.get().json().get("versions")).isEmpty();
    }
}
