package it.tappe.notification.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import it.tappe.access.Account;
import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.programme.StepDates;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class CalendarApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void beginInFebruary() {
        tappe.clock().set(TestClock.at("2026-02-09", 9));
    }

    private static String uid(Owed owed) {
        return "scadenza-" + owed.projectWorkId() + "-" + owed.facts().stepId() + "@";
    }

    @Test
    void givesATeamItsDeadlinesAndWebinarsAndNothingOfOthers() {
        Subscriber belluno = Subscriber.of(tappe, "belluno");
        Answer answer = belluno.fetch().expect(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar; charset=utf-8");
        assertThat(belluno.titles())
                .contains(
                        "Step 1 – Lo stato dell’arte: consegna entro le 23:59",
                        "Webinar 3 «Il piano di implementazione» – Formazione del personale",
                        "Webinar di «kick-off» (data da confermare)")
                .doesNotContain("Webinar 3 «Il piano di implementazione» – Selezione del personale");
        assertThat(belluno.text().replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Tappe", "Belluno")
                .doesNotContain("Como", "Frosinone", "Biella", "Barletta", "Rieti", "Imperia", "Forlì");
        assertThat(Subscriber.day(belluno.event(uid(tappe.owed("belluno", 1))))).isEqualTo("2026-02-13");
        assertThat(Subscriber.start(belluno.event("webinar-6@"))).isEqualTo("2026-04-01T08:00:00Z");
    }

    @Test
    void changesAfterAnExtensionAndSaysSo() {
        Owed owed = tappe.owed("frosinone", 1);
        Subscriber calendar = Subscriber.of(tappe, "frosinone");
        VEvent before = calendar.event(uid(owed));
        Answer first = calendar.fetch();
        tappe.clock().set(TestClock.at("2026-02-10", 9));
        owed.extend("2026-03-06", "Carenza di personale").expect(201);
        VEvent after = calendar.event(uid(owed));
        assertThat(Subscriber.day(before)).isEqualTo("2026-02-13");
        assertThat(Subscriber.day(after)).isEqualTo("2026-03-06");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue().toInstant()).isEqualTo(TestClock.at("2026-02-10", 9));
        assertThat(after.getDescription().getValue()).contains("venerdì 6 marzo 2026", "(con proroga)");
        assertThat(calendar.fetch().header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(calendar.fetch().header("Last-Modified")).isEqualTo("Tue, 10 Feb 2026 08:00:00 GMT");
    }

    @Test
    void sendsNothingAgainWhileNothingChanges() {
        Subscriber calendar = Subscriber.of(tappe, "monza");
        Answer first = calendar.fetch().expect(200);
        tappe.clock().set(TestClock.at("2026-02-09", 15));
        Answer second = calendar.fetchUnless(first.header("ETag")).expect(304);
        assertThat(second.bytes()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        calendar.fetchUnless("W/" + first.header("ETag") + ", \"other\"").expect(304);
        calendar.fetchUnless("\"other\"").expect(200);
        assertThat(calendar.fetch().bytes()).isEqualTo(first.bytes());
    }

    @Test
    void movesWithChangedDatesOfTheArea() {
        Owed owed = tappe.owed("imperia", 3);
        Subscriber calendar = Subscriber.of(tappe, "imperia");
        assertThat(Subscriber.day(calendar.event(uid(owed)))).isEqualTo("2026-04-17");
        tappe.setDates(
                3,
                new StepDates(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-21"), LocalDate.parse("2027-12-31")));
        assertThat(Subscriber.day(calendar.event(uid(owed)))).isEqualTo("2026-04-21");
    }

    @Test
    void tellsWhatWasDeliveredSentBackAndApproved() {
        Owed owed = tappe.owed("rieti", 1).delivered(1);
        Subscriber calendar = Subscriber.of(tappe, "rieti");
        assertThat(calendar.titles()).contains("✓ Consegnato: Step 1 – Lo stato dell’arte");
        owed.review(1, Map.of("decision", "CHANGES_REQUESTED", "changesDueOn", "2026-02-27", "comment", "Da rivedere"))
                .expect(201);
        assertThat(calendar.titles()).contains("Step 1 – Lo stato dell’arte: nuova versione entro le 23:59");
        owed.delivered(2).review(2, "APPROVED").expect(201);
        assertThat(calendar.titles()).contains("✓ Approvato: Step 1 – Lo stato dell’arte");
    }

    @Test
    void showsALateDoorUntilItWasUsed() {
        Owed owed = tappe.owed("biella", 1);
        Subscriber calendar = Subscriber.of(tappe, "biella");
        tappe.clock().set(TestClock.at("2028-01-10", 9));
        assertThat(calendar.titles()).contains("In ritardo – Step 1 – Lo stato dell’arte: consegna entro le 23:59");
        assertThat(calendar.text()).doesNotContain("riapertura");
        tappe.api("coordinamento")
                .post(owed.path() + "/late-door", Map.of("untilDate", "2028-01-12", "reason", "Un solo documento"))
                .expect(201);
        VEvent door = calendar.event("riapertura-" + owed.projectWorkId());
        assertThat(Subscriber.day(door)).isEqualTo("2028-01-12");
        assertThat(door.getSummary().getValue()).endsWith("ultimo giorno della riapertura");
        owed.delivered(1);
        assertThat(calendar.text()).doesNotContain("riapertura");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 2026-03-30", "2026-10-25, 2026-10-26", "2026-03-28, 2026-03-29"})
    void keepsDeadlineAndWebinarRightOnBothNightsOfDaylightSaving(LocalDate due, LocalDate next) {
        Owed owed = tappe.owed("barletta", 4);
        tappe.setDates(4, new StepDates(LocalDate.parse("2026-02-01"), due, LocalDate.parse("2027-12-31")));
        Subscriber calendar = Subscriber.of(tappe, "barletta");
        for (Instant now = TestClock.at(due.toString(), 0); now.isBefore(TestClock.at(next.toString(), 12)); ) {
            tappe.clock().set(now);
            VEvent deadline = calendar.event(uid(owed));
            assertThat(Subscriber.day(deadline)).as("seen at " + now).isEqualTo(due);
            boolean isLate = !now.isBefore(TestClock.at(next.toString(), 0));
            assertThat(deadline.getSummary().getValue().startsWith("In ritardo"))
                    .as("seen at " + now)
                    .isEqualTo(isLate);
            assertThat(Subscriber.start(calendar.event("webinar-7@"))).isEqualTo("2026-05-19T08:00:00Z");
            now = now.plusSeconds(7200);
        }
    }

    @Test
    void givesWhoFollowsSeveralOneEventForEachStepAndDay() {
        Subscriber coordinator = Subscriber.of(tappe, "coordinamento");
        assertThat(coordinator.titles().stream().filter(title -> title.startsWith("Step 2")))
                .containsExactly("Step 2 – Il modello di servizio a tendere: scadenza (8 project work)");
        assertThat(coordinator.event("scadenze-2-").getDescription().getValue())
                .contains("Belluno – Formazione del personale: Non ancora aperto");
        assertThat(coordinator.titles()).contains("Webinar 3 «Il piano di implementazione» – Selezione del personale");
        assertThat(Subscriber.of(tappe, "ragusa").titles())
                .contains("Step 2 – Il modello di servizio a tendere: scadenza (Belluno – Formazione del personale)");
    }

    @Test
    void givesObserversTheDatesOfThePathAndNoProjectWork() {
        Subscriber observer = Subscriber.of(tappe, "osservatore");
        assertThat(observer.titles())
                .contains("Step 2 – Il modello di servizio a tendere: scadenza")
                .contains("Step 3 – Il piano di implementazione: si apre – Formazione del personale");
        assertThat(observer.text()).doesNotContain("Belluno", "project-work");
    }

    @Test
    void endsWhenItIsRenewedRevokedOrItsOwnerDeactivated() {
        Subscriber first = Subscriber.of(tappe, "como");
        first.fetch().expect(200);
        Subscriber second = Subscriber.of(tappe, "como");
        first.fetch().expect(404);
        second.fetch().expect(200);
        tappe.api("como").delete("/me/calendar").expect(204);
        tappe.api("como").delete("/me/calendar").expect(204);
        second.fetch().expect(404);
        tappe.api("como").get("/me/calendar").expect(404);

        Subscriber third = Subscriber.of(tappe, "forli");
        third.fetch().expect(200);
        setActive("forli", false);
        third.fetch().expect(404);
        setActive("forli", true);
        third.fetch().expect(200);
    }

    private static void setActive(String username, boolean active) {
        Accounts accounts = tappe.bean(Accounts.class);
        Viewer coordinator = tappe.viewer("coordinamento");
        Account account = accounts.withUsername(username).orElseThrow();
        accounts.change(
                coordinator,
                account.id(),
                new AccountEntry(
                        account.username(),
                        account.displayName(),
                        account.email(),
                        account.role(),
                        account.provinceId(),
                        active,
                        account.version()));
    }

    @Test
    void keepsNoSecretAndNotesWhoMadeAndRevokedAnAddress() {
        String address = tappe.api("tutor")
                .post("/me/calendar", Map.of())
                .expect(201)
                .json()
                .get("address")
                .asText();
        String secret = address.replaceFirst("^.*/", "").replace(".ics", "");
        assertThat(secret).hasSize(43);
        assertThat(tappe.tables().column("select secret_hash from calendar_feed")).doesNotContain(secret);
        tappe.api("tutor").delete("/me/calendar").expect(204);
        List<String> acts = tappe.tables()
                .column("select act from journal where subject = 'tutor' and act like 'CALENDAR%' order by id");
        assertThat(acts).containsExactly("CALENDAR_MADE", "CALENDAR_REVOKED");
    }

    @Test
    void saysWhenItWasLastFetched() {
        Subscriber calendar = Subscriber.of(tappe, "belluno");
        assertThat(tappe.api("belluno").get("/me/calendar").json().get("lastFetchedAt").isNull())
                .isTrue();
        tappe.clock().set(Instant.parse("2026-02-09T10:00:00Z"));
        calendar.fetch().expect(200);
        assertThat(tappe.api("belluno").get("/me/calendar").json().get("lastFetchedAt").asText())
                .isEqualTo("2026-02-09T10:00:00Z");
    }

    @Test
    void isThrottledForOneCalendar() {
        Subscriber calendar = Subscriber.of(tappe, "ragusa");
        for (int i = 0; i < 60; i++) {
            calendar.fetch().expect(200);
        }
        assertThat(calendar.fetch().expect(429).header("Retry-After")).isNotEmpty();
        Subscriber.of(tappe, "belluno").fetch().expect(200);
    }
}
