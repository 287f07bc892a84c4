package it.tappe.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import it.tappe.shared.Refusal;
import it.tappe.testing.ScriptedSmtp;
import it.tappe.testing.ScriptedSmtp.Manner;
import it.tappe.testing.TappeServer;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Servers that are away, slow, unkind or that hang up: what becomes of a mail. */
@Tag("database")
class SendingTest {
    private static final ScriptedSmtp POST = ScriptedSmtp.start();

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo()
            .with("tappe.mail.kept-inside", false)
            .with("tappe.mail.host", "127.0.0.1")
            .with("tappe.mail.port", POST.port())
            .with("tappe.mail.tls", "none")
            .with("tappe.mail.timeout", "500ms");

    @AfterAll
    static void stop() throws Exception {
        POST.close();
    }

    @BeforeEach
    void nothingWaits() {
        POST.be(Manner.KIND);
        tappe.bean(Postman.class).sendDue();
        POST.taken().clear();
    }

    @Test
    void sendsOneMailForACauseThatIsToldTwice() {
        put("twice");
        put("twice");
        tappe.bean(Outbox.class).put(SampleMails.to("altra@example.org", "twice"));
        assertThat(tappe.bean(Postman.class).sendDue()).isTrue();
        tappe.bean(Postman.class).sendDue();
        assertThat(POST.taken()).hasSize(2);
    }

    @Test
    void knowsNothingOfAMailWhoseCauseWasUndone() {
        TransactionOperations<Connection> transactions = tappe.bean(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    put("undone");
                    throw new Refusal.Conflict("Non si può.");
                }))
                .isInstanceOf(Refusal.Conflict.class);
        tappe.bean(Postman.class).sendDue();
        assertThat(POST.taken()).isEmpty();
        assertThat(tappe.tables().column("select id from outbox_mail where cause = 'undone'"))
                .isEmpty();
    }

    @Test
    void aServerThatNeverSpeaksCostsNoAttemptAndIsTriedAgain() {
        POST.be(Manner.SILENT);
        put("silent");
        assertThat(tappe.bean(Postman.class).sendDue()).isFalse();
        assertThat(value("state", "silent")).isEqualTo("WAITING");
        assertThat(value("attempts", "silent")).isEqualTo("0");
        assertThat(value("last_error", "silent")).startsWith("Il server di posta non risponde");

        POST.be(Manner.KIND);
        assertThat(tappe.bean(Postman.class).sendDue()).isTrue();
        assertThat(value("state", "silent")).isEqualTo("SENT");
        assertThat(tappe.tables().column("select last_error from outbox_mail where cause = 'silent'"))
                .containsOnlyNulls();
    }

    @Test
    void aRecipientWhomTheServerDoesNotKnowIsGivenUpAtOnceAndHoldsUpNobody() {
        POST.be(Manner.UNKNOWN_RECIPIENT);
        put("unknown");
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "unknown")).isEqualTo("GIVEN_UP");
        assertThat(value("last_error", "unknown")).contains("550 5.1.1 no such mailbox");

        tappe.bean(Outbox.class).put(SampleMails.to("nessun indirizzo", "no address"));
        POST.be(Manner.KIND);
        put("after it");
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "no address")).isEqualTo("GIVEN_UP");
        assertThat(value("state", "after it")).isEqualTo("SENT");
    }

    @Test
    void triesAgainAfterPausesThatGrowAndThenGivesUp() {
        POST.be(Manner.BUSY);
        put("busy");
        String[] pauses = {"PT1M", "PT5M", "PT15M", "PT1H", "PT4H", "PT12H", "PT24H"};
        for (int i = 0; i < pauses.length; i++) {
            tappe.bean(Postman.class).sendDue();
            assertThat(value("attempts", "busy")).isEqualTo(String.valueOf(i + 1));
            tappe.clock().advance(Duration.parse(pauses[i]).minusSeconds(1));
            tappe.bean(Postman.class).sendDue();
            assertThat(value("attempts", "busy")).isEqualTo(String.valueOf(i + 1));
            assertThat(value("state", "busy")).isEqualTo("WAITING");
            tappe.clock().advance(Duration.ofSeconds(1));
        }
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "busy")).isEqualTo("GIVEN_UP");
        assertThat(value("attempts", "busy")).isEqualTo("8");
        assertThat(value("last_error", "busy")).contains("450 4.2.0 try later");
    }

    @Test
    void aConnectionLostBeforeTheEndOfTheTextIsAnotherAttempt() {
        POST.be(Manner.HANGS_UP_BEFORE_THE_END);
        put("cut short");
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "cut short")).isEqualTo("WAITING");
        assertThat(value("last_error", "cut short")).startsWith("Non consegnato");
        POST.be(Manner.KIND);
        tappe.clock().advance(Duration.ofMinutes(1));
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "cut short")).isEqualTo("SENT");
        assertThat(POST.taken()).hasSize(1);
    }

    @Test
    void aConnectionLostAfterItLeavesTheMailUncertainUntilACoordinatorSaysSo() {
        POST.be(Manner.HANGS_UP_AFTER_THE_END);
        put("who knows");
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "who knows")).isEqualTo("UNCERTAIN");
        POST.be(Manner.KIND);
        tappe.clock().advance(Duration.ofDays(2));
        tappe.bean(Postman.class).sendDue();
        assertThat(POST.taken()).hasSize(1);

        long id = Long.parseLong(value("id", "who knows"));
        tappe.bean(Mails.class).sendAgain(tappe.viewer("coordinamento"), id);
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "who knows")).isEqualTo("SENT");
        assertThat(POST.taken()).hasSize(2);
        assertThat(new HashSet<>(POST.messageIds())).as("the same Message-ID").hasSize(1);
    }

    @Test
    void aServerTooSlowToConfirmLeavesTheMailUncertain() {
        POST.thinksFor(1500);
        put("slow");
        tappe.bean(Postman.class).sendDue();
        POST.thinksFor(0);
        assertThat(value("state", "slow")).isEqualTo("UNCERTAIN");
    }

    @Test
    void aMailWhoseSenderDiedIsUncertainOnceItsClaimIsOver() throws Exception {
        put("died");
        long id = Long.parseLong(value("id", "died"));
        OutboxMail claimed = tappe.bean(OutboxRecords.class).claim(id).orElseThrow();
        assertThat(tappe.bean(OutboxRecords.class).claim(id)).as("claimed once").isEmpty();
        tappe.clock().advance(Duration.ofMinutes(9));
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "died")).isEqualTo("SENDING");
        tappe.clock().advance(Duration.ofMinutes(2));
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "died")).isEqualTo("UNCERTAIN");
        assertThat(POST.taken()).isEmpty();
        assertThat(claimed.attempts()).isEqualTo(1);
    }

    @Test
    void aMailThatHasWaitedForDaysIsGivenUp() {
        put("old");
        tappe.clock().advance(Duration.ofDays(6));
        tappe.bean(Postman.class).sendDue();
        assertThat(value("state", "old")).isEqualTo("GIVEN_UP");
        assertThat(POST.taken()).isEmpty();
    }

    @Test
    void forgetsWhatOnlyTheRecipientMayRead() {
        tappe.bean(Outbox.class).put(SampleMails.to("forli@example.org", "secret").secret());
        assertThat(value("text", "secret")).contains("Step «così è»");
        tappe.bean(Postman.class).sendDue();
        assertThat(POST.taken()).hasSize(1);
        assertThat(value("text", "secret") + value("html", "secret"))
                .doesNotContain("Step «così è»")
                .contains("non viene conservato");
    }

    private static void put(String cause) {
        tappe.bean(Outbox.class).put(SampleMails.to("forli@example.org", cause));
    }

    private static String value(String column, String cause) {
        return SampleMails.column(tappe, column, cause);
    }
}
