package it.tappe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.access.OneTimeLinks;
import it.tappe.programme.Steps;
import it.tappe.testing.Api;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who gets which mail for what happens. */
@Tag("database")
class FeatureMailsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private long seen;

    @BeforeEach
    void lookFromNowOn() {
        String newest = tappe.tables().column("select max(id) from outbox_mail").get(0);
        seen = newest == null ? 0 : Long.parseLong(newest);
    }

    @Test
    void aDeliveryIsAReceiptForTheTeamAndWorkForTheTutor() {
        Owed owed = tappe.owed("belluno", 1).delivered(1);
        assertThat(subjects("belluno")).singleElement().asString().startsWith("Consegna ricevuta: Step 1");
        assertThat(text("belluno"))
                .contains("versione 1", "Codice della ricevuta", "Vai alla consegna: http", owed.page());
        assertThat(subjects("tutor")).singleElement().asString().startsWith("Belluno ha consegnato: Step 1");
        assertThat(text("tutor")).contains(owed.page() + "/versioni/1/revisione");
        assertThat(addresses()).hasSize(2);

        owed.deliver(1);
        assertThat(addresses()).as("once more is no other delivery").hasSize(2);
        lookFromNowOn();
        tappe.clock().advance(Duration.ofMinutes(1));
        tappe.api("belluno").delete(owed.path(1) + "/delivery").expect(200);
        assertThat(addresses()).containsExactly("tutor@example.org");
        assertThat(text("tutor")).contains("ha ritirato la consegna della versione 1");
        lookFromNowOn();
        owed.deliver(1).expect(200);
        assertThat(addresses()).as("another delivery").hasSize(2);
    }

    @Test
    void aDecisionGoesToThoseWhomItsPreviewNames() {
        Owed owed = tappe.owed("como", 1).delivered(1);
        lookFromNowOn();
        Api tutor = tappe.api("tutor");
        Map<String, ?> draft = Map.of("decision", "CHANGES_REQUESTED", "changesDueOn", "2026-06-30");
        String etag = tutor.put(owed.path(1) + "/review-draft", draft, "If-Match", "\"0\"")
                .expect(200)
                .header("ETag");
        JsonNode preview = tutor.get(owed.path(1) + "/review-draft/preview").expect(200).json();
        assertThat(addresses()).as("a draft is nobody's concern").isEmpty();
        tutor.post(owed.path(1) + "/reviews", draft, "If-Match", etag).expect(201);
        List<String> told = tappe.tables().column("select name from outbox_mail where id > ? order by name", seen);
        assertThat(preview.get("informed")).hasSize(told.size()).isNotEmpty();
        assertThat(preview.get("informed").get(0).asText()).isEqualTo(told.get(0));
        assertThat(text("como"))
                .contains("Modifiche richieste", "entro le 23:59 di martedì 30 giugno 2026", "Leggi la revisione");
    }

    @Test
    void adviceGoesToTheTeamAndTheTutorButNotToWhoGaveIt() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        lookFromNowOn();
        tappe.api("monza")
                .post(owed.path(1) + "/advice", Map.of("text", "Guardate il nostro modello."))
                .expect(201);
        assertThat(addresses()).containsExactly("frosinone@example.org", "tutor@example.org");
        assertThat(text("frosinone")).contains("ha scritto un consiglio sulla versione 1");
    }

    @Test
    void moreTimeIsToldToTheTeamWithItsReason() {
        Owed owed = tappe.owed("biella", 1);
        owed.extend("2026-12-20", "Elezioni provinciali").expect(200);
        assertThat(addresses()).containsExactly("biella@example.org");
        assertThat(text("biella"))
                .contains("entro le 23:59 di domenica 20 dicembre 2026, ora italiana", "Motivo: Elezioni provinciali");
        lookFromNowOn();
        owed.extend("2026-12-20", "Una volta in più").expect(422);
        assertThat(addresses()).as("what was refused has no mail").isEmpty();
    }

    @Test
    void movedDatesAreToldOnceToEachWithTheOldTheNewAndTheirOwn() {
        tappe.owed("rieti", 2).extend("2026-12-30", "Sisma").expect(200);
        lookFromNowOn();
        long step = tappe.bean(Steps.class).list(tappe.viewer("coordinamento")).get(1).id();
        Api coordinator = tappe.api("coordinamento");
        String path = "/steps/" + step + "/date-moves";
        Map<String, ?> dates = Map.of("opensOn", "2026-02-20", "dueOn", "2026-10-10", "cutOffOn", "2027-12-31");
        String etag = coordinator.post(path + "/preview", dates).expect(200).header("ETag");
        coordinator.post(path, dates, "If-Match", etag).expect(200);

        List<String> told = addresses();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told).contains("tutor@example.org", "monza@example.org", "ragusa@example.org", "rieti@example.org");
        assertThat(told).doesNotContain("coordinamento@example.org", "osservatore@example.org");
        assertThat(text("belluno"))
                .contains("al 10/10/2026", "entro le 23:59 di sabato 10 ottobre 2026")
                .doesNotContain("Fanno eccezione");
        assertThat(text("rieti")).contains("Fanno eccezione", "entro le 23:59 di mercoledì 30 dicembre 2026");
        assertThat(text("tutor")).contains("Rieti").doesNotContain("Belluno –");

        String id = coordinator.get(path).expect(200).json().get("items").get(0).get("id").asText();
        lookFromNowOn();
        coordinator.delete(path + "/" + id).expect(204);
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(text("belluno")).contains("è stato annullato", "dal 10/10/2026");
    }

    @Test
    void aOneTimeLinkGoesToItsOwnerAlone() {
        String address = tappe.bean(OneTimeLinks.class)
                .issue(tappe.viewer("coordinamento"), tappe.viewer("forli").accountId())
                .address();
        assertThat(addresses()).containsExactly("forli@example.org");
        assertThat(text("forli")).contains(address, "una volta sola", "nome utente è forli");
        assertThat(tappe.tables().column("select secret from outbox_mail where id > ?", seen).get(0))
                .isIn("true", "TRUE", "t");
    }

    @Test
    void aForgottenPasswordIsOneMailHoweverOftenItIsAskedFor() {
        tappe.clock().set(TestClock.at("2026-03-02", 9));
        OneTimeLinks links = tappe.bean(OneTimeLinks.class);
        links.askForReset("imperia", "10.0.0.1");
        links.askForReset("imperia", "10.0.0.2");
        links.askForReset("nessuno", "10.0.0.3");
        assertThat(addresses()).containsExactly("imperia@example.org");
        tappe.clock().advance(Duration.ofMinutes(6));
        links.askForReset("imperia", "10.0.0.1");
        assertThat(addresses()).hasSize(2);
    }

    private List<String> addresses() {
        return tappe.tables().column("select address from outbox_mail where id > ? order by address", seen);
    }

    private List<String> subjects(String username) {
        return tappe.tables()
                .column(
                        "select subject from outbox_mail where id > ? and address = ?",
                        seen,
                        username + "@example.org");
    }

    private String text(String username) {
        return tappe.tables()
                .column("select text from outbox_mail where id > ? and address = ?", seen, username + "@example.org")
                .get(0);
    }
}
