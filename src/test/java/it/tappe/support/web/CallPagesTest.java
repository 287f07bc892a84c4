package it.tappe.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.support.Booked;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Offering times, booking, moving and recording calls, without JavaScript. */
@Tag("database")
class CallPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Booked booked = new Booked(tappe);

    @BeforeEach
    void begin() {
        tappe.clock().set(TestClock.at("2026-02-02", 9));
    }

    @Test
    void aTutorPublishesASeriesThatSkipsHolidays() {
        Browser tutor = tappe.browser("tutor");
        Shown page = tutor.open("/call/disponibilita");
        Shown published = tutor.submit(
                page,
                "form[action=/call/disponibilita]",
                Map.of("day", "2026-03-30", "time", "09:00", "link", "https://meet.example.org/x", "weeks", "3"));
        assertThat(published.text())
                .contains("2 orari pubblicati")
                .contains("Saltati: 06/04/2026 (Lunedì dell’Angelo)")
                .contains("lunedì 30 marzo 2026, 09:00–09:45")
                .contains("lunedì 13 aprile 2026, 09:00–09:45");
        Shown again = tutor.submit(
                published,
                "form[action=/call/disponibilita]",
                Map.of("day", "2026-03-30", "time", "09:30", "link", "https://meet.example.org/x"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("si sovrappone a un orario già pubblicato");
        Shown withdrawn = tutor.submit(tutor.open("/call/disponibilita"), "form[action$=/ritiro]", Map.of());
        assertThat(withdrawn.text()).contains("Orario ritirato");
    }

    @Test
    void aTeamBooksFromItsHomeAndSeesTheCallThere() {
        booked.slot("2026-02-10", "11:00");
        Browser team = tappe.browser("belluno");
        Shown home = team.open("/");
        String path = home.html().selectFirst("a:contains(Prenota una call)").attr("href");
        Shown page = team.open(path);
        String slot = page.html()
                .selectFirst("label:contains(martedì 10 febbraio 2026, 11:00)")
                .attr("for")
                .replace("slot-", "");
        Shown none = team.submit(page, "form[action$=/call]", Map.of("step", ""));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Scegli lo Step.");
        Shown early = team.submit(page, "form[action$=/call]", Map.of("step", "3", "slot", slot));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("si apre il 01/04/2026");
        Shown done = team.submit(page, "form[action$=/call]", Map.of("step", "1", "slot", slot));
        assertThat(done.text()).contains("Call prenotata: martedì 10 febbraio 2026, 11:00–11:45");
        assertThat(done.text()).contains("Gruppo di lavoro Belluno", "Provincia tutor Ragusa", "Prenotata");
        assertThat(team.open("/").text()).contains("martedì 10 febbraio 2026, 11:00–11:45");
        assertThat(tappe.browser("ragusa").open("/call").text()).contains("Belluno – Formazione del personale");
        assertThat(tappe.browser("como").open(done.path()).status()).isEqualTo(404);
        Shown again = team.submit(team.open(path), "form[action$=/call]", Map.of("step", "1"));
        assertThat(again.status()).isIn(409, 422);
    }

    @Test
    void movesAndCancelsWithNoticeAndAsksForTheReasonWithoutIt() {
        long call = booked.call("como", 1, "2026-02-16", "11:00");
        long other = booked.slot("2026-02-18", "11:00");
        Browser team = tappe.browser("como");
        Shown moved = team.submit(
                team.open("/call/" + call), "form[action$=/spostamento]", Map.of("slot", String.valueOf(other)));
        assertThat(moved.text())
                .contains("Call spostata: mercoledì 18 febbraio 2026, 11:00–11:45")
                .contains("dal 16/02/2026, 11:00 al 18/02/2026, 11:00")
                .doesNotContain("senza preavviso»: ");
        assertThat(booked.free("como")).doesNotContain(other);
        tappe.clock().set(TestClock.at("2026-02-17", 12));
        Browser tutor = tappe.browser("tutor");
        Shown refused = tutor.submit(tutor.open("/call/" + call), "form[action$=/annullamento]", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Mancano meno di 24 ore");
        Shown cancelled =
                tutor.submit(refused, "form[action$=/annullamento]", Map.of("cancelReason", "Sono in ospedale."));
        assertThat(cancelled.text())
                .contains("annullata (era il 18/02/2026, 11:00): «Sono in ospedale.» ! senza preavviso");
        assertThat(booked.free("como")).contains(other);
    }

    @Test
    void theSecondWriterOfTheMinutesSeesBothTexts() {
        long call = booked.call("frosinone", 1, "2026-02-19", "11:00");
        tappe.clock().set(TestClock.at("2026-02-19", 12));
        Browser tutor = tappe.browser("tutor");
        Browser coordinator = tappe.browser("coordinamento");
        Shown first = tutor.open("/call/" + call);
        Shown second = coordinator.open("/call/" + call);
        tutor.submit(first, "form[action$=/verbale]", Map.of("notes", "Il testo del tutor."));
        Shown slower = coordinator.submit(second, "form[action$=/verbale]", Map.of("notes", "Il testo mio."));
        assertThat(slower.status()).isEqualTo(412);
        assertThat(slower.text())
                .contains("Tutor AFOL ha salvato questo verbale", "Ora nel sistema: Il testo del tutor.");
        assertThat(slower.html().selectFirst("#notes").wholeText()).isEqualTo("Il testo mio.");
        Shown saved = coordinator.submit(slower, "form[action$=/verbale]", Map.of());
        assertThat(saved.text()).contains("versione 2", "Versioni precedenti", "Il testo del tutor.");
        Shown read = tappe.browser("frosinone").open("/call/" + call);
        assertThat(read.text()).contains("Il testo mio.");
        assertThat(read.html().select("form[action$=/verbale]")).isEmpty();
    }

    @Test
    void openActionsComeUpInTheNextCallAndOnBothHomes() {
        long call = booked.call("biella", 1, "2026-02-20", "11:00");
        tappe.clock().set(TestClock.at("2026-02-20", 12));
        Browser tutor = tappe.browser("tutor");
        Shown page = tutor.open("/call/" + call);
        String team = String.valueOf(tappe.viewer("biella").accountId());
        tutor.submit(page, "form[action$=/esito]", Map.of("outcome", "HELD", "attendees", team));
        Shown refused = tutor.submit(page, "form[action$=/azioni]", Map.of("text", ""));
        assertThat(refused.status()).isEqualTo(422);
        tutor.submit(
                page,
                "form[action$=/azioni]",
                Map.of("text", "Sentire i Comuni.", "ownerAccountId", team, "dueOn", "2026-03-02"));
        assertThat(tutor.open("/").text()).contains("Sentire i Comuni.");
        long next = booked.call("biella", 2, "2026-03-05", "11:00");
        tappe.clock().set(TestClock.at("2026-03-05", 12));
        Browser biella = tappe.browser("biella");
        assertThat(biella.open("/").text()).contains("Sentire i Comuni.", "Scaduta");
        Shown before = biella.open("/call/" + next);
        assertThat(before.text()).contains("Dalla call precedente", "Sentire i Comuni.", "entro il 02/03/2026");
        biella.submit(before, "form[action$=/fatta]", Map.of());
        assertThat(biella.open("/call/" + next).text()).doesNotContain("Dalla call precedente");
        assertThat(biella.open("/call/" + call).text()).contains("fatta il 05/03/2026");
    }

    @Test
    void afterANoShowTheStepCanBeBookedAgain() {
        long call = booked.call("rieti", 1, "2026-02-23", "11:00");
        tappe.clock().set(TestClock.at("2026-02-23", 12));
        Browser tutor = tappe.browser("tutor");
        Shown missed =
                tutor.submit(tutor.open("/call/" + call), "form[action$=/esito]", Map.of("outcome", "TEAM_ABSENT"));
        assertThat(missed.text()).contains("Mancata", "Il gruppo di lavoro non si è presentato");
        booked.book("rieti", "rieti", 1, booked.slot("2026-02-25", "11:00")).expect(201);
        Shown other = tutor.submit(missed, "form[action$=/esito]", Map.of("outcome", "HELD", "others", "Il dirigente"));
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void anActionIsChangedOnItsOwnPage() {
        long call = booked.call("imperia", 1, "2026-02-26", "11:00");
        Browser team = tappe.browser("imperia");
        Shown page = team.submit(
                team.open("/call/" + call),
                "form[action$=/azioni]",
                Map.of("text", "Scrivere alla Regione.", "owner", "L’ufficio formazione"));
        assertThat(page.text()).contains("Scrivere alla Regione.", "L’ufficio formazione");
        String edit =
                page.html().selectFirst("#azioni ~ ul a:contains(Modifica)").attr("href");
        Shown changed = team.submit(
                team.open(edit), "form.tappe-form", Map.of("text", "Telefonare alla Regione.", "dueOn", "2026-03-01"));
        assertThat(changed.text()).contains("Azione salvata", "Telefonare alla Regione.", "entro il 01/03/2026");
        Shown gone = team.submit(team.open(edit), "form[action$=/superata]", Map.of());
        assertThat(gone.text()).contains("Superata", "Telefonare alla Regione.");
    }
}
