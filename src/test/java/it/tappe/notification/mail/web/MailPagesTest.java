package it.tappe.notification.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.access.OneTimeLinks;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.Postman;
import it.tappe.notification.mail.SampleMails;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class MailPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void sendOneHundredAndTwentyMails() {
        for (int i = 1; i <= 120; i++) {
            tappe.bean(Outbox.class)
                    .put(SampleMails.to("persona" + i + "@example.org", "Persona " + i, "many " + i, "Prova n. " + i));
        }
        tappe.bean(Postman.class).sendDue();
    }

    @Test
    void leadsBackThroughAllMailsWithTheFilterInTheAddress() {
        Browser browser = tappe.browser("coordinamento");
        Shown page = browser.open("/posta?state=SENT&about=many");
        assertThat(page.text()).contains("nessun messaggio lascia Tappe");
        assertThat(page.html().select("tbody tr").first().text())
                .contains("Prova n. 120", "persona120@example.org", "Inviato");
        Set<String> seen = new HashSet<>(subjects(page));
        String next;
        while (!(next = page.html().select("a[rel=next]").attr("href")).isEmpty()) {
            assertThat(next).contains("state=SENT", "about=many");
            page = browser.open(next);
            seen.addAll(subjects(page));
        }
        assertThat(seen).hasSize(120);
        assertThat(subjects(browser.open("/posta?who=PERSONA17@"))).containsExactly("Prova n. 17");
        assertThat(subjects(browser.open("/posta?who=persona%25"))).isEmpty();
        assertThat(browser.open("/posta?state=PERSO").status()).isEqualTo(422);
    }

    @Test
    void showsHowManyAreInWhichState() {
        Shown page = tappe.browser("coordinamento").open("/posta");
        assertThat(page.html()
                        .select(".score-bars li:has(a[href$='=SENT']) title")
                        .text())
                .matches("Inviato: 1[2-9][0-9]");
        assertThat(page.html()
                        .select(".score-bars li:has(a[href$='=UNCERTAIN']) strong")
                        .text())
                .matches("[01]");
    }

    @Test
    void showsWhatAMailSaysAndSendsItAgainWhenItMayHaveGotLost() throws Exception {
        tappe.bean(Outbox.class).put(SampleMails.to("persa@example.org", "Persona <b>", "lost", "Forse <i>persa</i>"));
        String id = SampleMails.column(tappe, "id", "lost");
        Browser browser = tappe.browser("coordinamento");
        assertThat(browser.open("/posta/" + id).html().select("form[action$=tentativi]"))
                .isEmpty();
        try (var connection = tappe.tables().connect();
                var statement = connection.createStatement()) {
            statement.execute("update outbox_mail set state = 'UNCERTAIN' where id = " + id);
        }
        Shown page = browser.open("/posta/" + id);
        assertThat(page.text()).contains("Forse <i>persa</i>", "Persona <b>", "Esito incerto", "Step «così è»");
        Shown after = browser.submit(page, "form[action$=tentativi]", Map.of());
        assertThat(after.text()).contains("In attesa");
        assertThat(browser.submit(page, "form[action$=tentativi]", Map.of()).status())
                .isEqualTo(409);
        assertThat(tappe.tables()
                        .column(
                                "select after_text from journal where act = 'MAIL_ASKED_AGAIN' and subject like ?",
                                "%persa@example.org"))
                .containsExactly("In attesa");
        tappe.bean(Postman.class).sendDue();
        assertThat(SampleMails.column(tappe, "state", "lost")).isEqualTo("SENT");
    }

    @Test
    void showsEverybodyTheirOwnMailsAndNobodyElses() {
        tappe.owed("como", 1).delivered(1);
        Shown own = tappe.browser("como").open("/profilo/messaggi");
        String path = own.html().select(".tappe-mails a").attr("href");
        assertThat(tappe.browser("como").open(path).text()).contains("Consegna ricevuta", "Codice della ricevuta");
        assertThat(tappe.browser("rieti").open(path).status()).isEqualTo(404);
        assertThat(tappe.browser("como").open("/profilo").html().select("a[href=/profilo/messaggi]"))
                .hasSize(1);
    }

    @Test
    void neverShowsAOneTimeLink() {
        tappe.clock().advance(Duration.ofMinutes(10));
        String link = tappe.bean(OneTimeLinks.class)
                .issue(tappe.viewer("coordinamento"), tappe.viewer("imperia").accountId())
                .address();
        String secret = link.substring(link.lastIndexOf('/') + 1);
        String id = tappe.tables()
                .column("select max(id) from outbox_mail where secret = true")
                .get(0);
        for (int i = 0; i < 2; i++) {
            for (String page : List.of("/posta/" + id, "/profilo/messaggi/" + id)) {
                Shown shown = tappe.browser(page.startsWith("/posta") ? "coordinamento" : "imperia")
                        .open(page);
                assertThat(shown.status()).isEqualTo(200);
                assertThat(shown.text()).contains("riservato");
                assertThat(shown.html().html()).doesNotContain(secret);
            }
            assertThat(new String(tappe.api("coordinamento").get("/mails/" + id).bytes(), StandardCharsets.UTF_8))
                    .doesNotContain(secret);
            tappe.bean(Postman.class).sendDue();
        }
        assertThat(tappe.tables()
                        .column("select html from outbox_mail where id = " + id)
                        .get(0))
                .doesNotContain(secret);
    }

    @Test
    void tellsProgramsTheSame() throws Exception {
        JsonNode page = tappe.api("coordinamento")
                .get("/mails?about=many&limit=100")
                .expect(200)
                .json();
        assertThat(page.get("items")).hasSize(100);
        JsonNode last = tappe.api("coordinamento")
                .get("/mails?about=many&limit=100&cursor="
                        + page.get("nextCursor").asText())
                .expect(200)
                .json();
        assertThat(last.get("items")).hasSize(20);
        assertThat(last.get("nextCursor").isNull()).isTrue();
        long id = last.get("items").get(0).get("id").asLong();
        JsonNode mail =
                tappe.api("coordinamento").get("/mails/" + id).expect(200).json();
        assertThat(mail.get("text").asText()).contains("Step «così è»");
        assertThat(mail.get("nextAttemptAt").isNull()).isTrue();
        assertThat(tappe.api("coordinamento")
                        .post("/mails/" + id + "/attempts", Map.of())
                        .expect(409)
                        .detail())
                .contains("non inviato o dall’esito incerto");
        tappe.api("belluno").get("/mails").expect(403);
        tappe.api("coordinamento").get("/mails?state=PERSO").expect(422);
    }

    private static List<String> subjects(Shown page) {
        return page.html().select("tbody th").eachText();
    }
}
