package it.tappe.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.SynchronousTransactionManager;
import it.tappe.access.Account;
import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPointEntry;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.actionpoint.Origin;
import it.tappe.shared.RomeTime;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** February 2026 as the given programme's people are reminded of it: Step 1 is due on the 13th. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindersTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    @Order(1)
    void remindsEveryTeamAWeekBeforeAtEightAndOnce() {
        assertThat(runAt("2026-02-06", "07:45")).isZero();
        assertThat(runAt("2026-02-06", "08:00")).isEqualTo(8);
        assertThat(runAt("2026-02-06", "08:15")).isZero();
        assertThat(subjects("belluno"))
                .containsExactly("Tra 7 giorni: Belluno – Formazione del personale: Step 1 – Lo stato dell’arte");
        assertThat(tappe.tables()
                        .column("select text from outbox_mail where cause like 'reminders %'"
                                + " and name = 'Gruppo di lavoro Belluno'")
                        .get(0))
                .contains(
                        "entro le 23:59 di venerdì 13 febbraio 2026, ora italiana",
                        "/project-work/" + tappe.owed("belluno", 1).projectWorkId() + "/step/1");
    }

    @Test
    @Order(2)
    void remindsNeitherWhoHasDeliveredNorWhoHasMoreTime() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
        tappe.owed("como", 1).extend("2026-02-27", "Carenza di personale").expect(201);
        tappe.clock().set(TestClock.at("2026-02-10", 10));
        tappe.owed("rieti", 1).delivered(1);
        assertThat(runAt("2026-02-11", "08:00")).isEqualTo(6);
        assertThat(subjects("como")).hasSize(1);
        assertThat(subjects("rieti")).hasSize(1);
    }

    @Test
    @Order(3)
    void sendsLateOnTheDayItself() {
        assertThat(runAt("2026-02-13", "22:00")).isEqualTo(6);
        assertThat(subjects("imperia").get(2)).startsWith("Oggi: Imperia");
    }

    @Test
    @Order(4)
    void tellsTheCoordinatorInOneMailWhoHasMissedADeadline() {
        assertThat(runAt("2026-02-14", "08:00")).isEqualTo(7);
        assertThat(subjects("coordinamento")).containsExactly("Promemoria: 6 scadenze superate");
        assertThat(tappe.tables()
                        .column(
                                "select text from outbox_mail where cause like 'reminders %' and name = 'Coordinamento'")
                        .get(0))
                .contains(
                        "Scaduto da 1 giorno: Belluno – Formazione del personale: Step 1 – Lo stato dell’arte – il termine"
                                + " era venerdì 13 febbraio 2026.",
                        "Imperia")
                .doesNotContain("Como", "Rieti");
    }

    @Test
    @Order(5)
    void tellsTheTutorWhatHasBeenWaitingForFiveDays() {
        assertThat(runAt("2026-02-15", "08:00")).isEqualTo(1);
        assertThat(subjects("tutor"))
                .containsExactly("In attesa da 5 giorni: Rieti – Formazione del personale: Step 1 – Lo stato"
                        + " dell’arte, versione 1");
    }

    @Test
    @Order(6)
    void remindsAgainOfAMovedDate() {
        assertThat(runAt("2026-02-20", "08:00")).isEqualTo(1);
        assertThat(subjects("como").get(1)).startsWith("Tra 7 giorni: Como");
    }

    @Test
    @Order(7)
    void remindsEverybodyOfAWebinar() {
        assertThat(runAt("2026-02-22", "08:00")).isEqualTo(12);
        assertThat(subjects("ragusa")).containsExactly("Domani: Webinar 2 «Il modello di servizio a tendere»");
        assertThat(subjects("osservatore")).isEmpty();
    }

    @Test
    @Order(8)
    void tellsInTheNextRunWhatARunThatCrashedHadNotCommitted() {
        tappe.clock().set(TestClock.at("2026-02-25", 8));
        assertThat(runAndCrash()).isEqualTo(1);
        assertThat(subjects("como")).hasSize(3);
        assertThat(runAt("2026-02-25", "08:15")).isEqualTo(1);
        assertThat(subjects("como")).hasSize(4);
    }

    @Test
    @Order(9)
    void asksForChangesByTheirOwnDateAndAsksNobodyWithoutOne() {
        tappe.clock().set(TestClock.at("2026-02-26", 10));
        tappe.owed("rieti", 1)
                .review(1, Map.of("decision", "CHANGES_REQUESTED", "changesDueOn", "2026-03-05"))
                .expect(201);
        tappe.owed("frosinone", 1).delivered(1).review(1, "CHANGES_REQUESTED").expect(201);
        int before = subjects("frosinone").size();
        for (String day : List.of("2026-02-26", "2026-02-27", "2026-02-28", "2026-03-03")) {
            runAt(day, "12:00");
        }
        assertThat(subjects("rieti"))
                .filteredOn(one -> one.contains("modifiche a Step 1"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Tra 7 giorni");
        assertThat(subjects("frosinone")).hasSize(before);
    }

    @Test
    @Order(10)
    void sendsExactlyWhatWasPlannedAndNothingToWhoHasLeft() {
        tappe.clock().set(TestClock.at("2026-03-04", 10));
        runAt("2026-03-04", "10:00");
        deactivate("biella");
        long before = tappe.tables().count("reminder_sent");
        List<String> planned = new ArrayList<>();
        for (Digest digest : tappe.bean(Reminders.class).planned(tappe.viewer("coordinamento"), 30, null, null)) {
            digest.reminders()
                    .forEach(one -> planned.add(digest.on() + " " + digest.to().id() + " "
                            + one.occasion().thing() + " " + one.rule().days()));
        }
        for (int day = 4; day < 34; day++) {
            tappe.clock().set(TestClock.at("2026-03-01", 8).plus(Duration.ofDays(day - 1L)));
            tappe.bean(Reminders.class).sendDue();
        }
        List<String> sent = tappe.tables()
                .column("select cast(digest_on as varchar) || ' ' || account_id || ' ' || thing || ' ' || days"
                        + " from reminder_sent order by id");
        assertThat(sent.subList((int) before, sent.size())).isNotEmpty().containsExactlyInAnyOrderElementsOf(planned);
        assertThat(planned)
                .noneMatch(one -> one.contains(" " + account("biella").id() + " "));
    }

    @Test
    @Order(11)
    void remindsWhoeverHasTakenAnActionOnUntilItIsDone() {
        tappe.clock().set(TestClock.at("2026-06-01", 9));
        runAt("2026-06-01", "09:00");
        long work = tappe.owed("como", 1).projectWorkId();
        ActionPoints actions = tappe.bean(ActionPoints.class);
        Viewer coordinator = tappe.viewer("coordinamento");
        Origin webinar = Origin.webinar(1, work);
        actions.add(
                coordinator, webinar, action("Mandare i dati", account("como").id(), null));
        actions.add(coordinator, webinar, action("Cercare i Comuni", null, "Ufficio formazione"));
        long done = actions.add(
                        coordinator,
                        webinar,
                        action("Già fatta", account("monza").id(), null))
                .id();
        actions.finish(coordinator, done);
        int before = subjects("monza").size();
        assertThat(runAt("2026-06-08", "08:00")).isEqualTo(1);
        assertThat(subjects("como")).last().isEqualTo("Promemoria: 2 cose da ricordare");
        assertThat(subjects("monza")).hasSize(before);
    }

    private static ActionPointEntry action(String text, Long owner, String words) {
        return new ActionPointEntry(text, owner, words, LocalDate.of(2026, 6, 10), null);
    }

    private static int runAt(String day, String time) {
        tappe.clock()
                .set(LocalDate.parse(day)
                        .atTime(LocalTime.parse(time))
                        .atZone(RomeTime.ZONE)
                        .toInstant());
        return tappe.bean(Reminders.class).sendDue();
    }

    @SuppressWarnings("unchecked")
    private static int runAndCrash() {
        SynchronousTransactionManager<Connection> transactions = tappe.bean(SynchronousTransactionManager.class);
        return transactions.executeWrite(status -> {
            int sent = tappe.bean(Reminders.class).sendDue();
            status.setRollbackOnly();
            return sent;
        });
    }

    private static Account account(String username) {
        return tappe.bean(Accounts.class).withUsername(username).orElseThrow();
    }

    private static void deactivate(String username) {
        Account one = account(username);
        tappe.bean(Accounts.class)
                .change(
                        tappe.viewer("coordinamento"),
                        one.id(),
                        new AccountEntry(
                                username,
                                one.displayName(),
                                one.email(),
                                one.role(),
                                one.provinceId(),
                                false,
                                one.version()));
    }

    private static List<String> subjects(String username) {
        return tappe.tables()
                .column(
                        "select subject from outbox_mail where account_id = ? and cause like 'reminders %' order by id",
                        account(username).id());
    }
}
