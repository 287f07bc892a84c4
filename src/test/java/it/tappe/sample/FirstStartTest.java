package it.tappe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** A new production, from the link in the log to the first person who is in. */
@Tag("database")
class FirstStartTest {
    private static final ListAppender<ILoggingEvent> LOG = listen();

    @RegisterExtension
    static final TappeServer tappe = TappeServer.production().with("tappe.address", "https://tappe.example.org");

    @Test
    void theLinkInTheLogLetsTheFirstCoordinatorChooseAPasswordAndInviteOthers() {
        Browser browser = tappe.browser();
        Shown home = browser.submit(
                browser.open("/accesso/" + secret()),
                "form[action^=/accesso/]",
                Map.of("password", "una frase lunga", "again", "una frase lunga"));
        assertThat(home.path()).isEqualTo("/");
        assertThat(browser.open("/account").status()).isEqualTo(200);
        assertThat(tappe.browser().open("/accesso/" + secret()).status()).isEqualTo(404);
    }

    @Test
    void hasNoDemoAccounts() {
        Browser browser = tappe.browser();
        Shown refused = browser.submit(
                browser.open("/accedi"),
                "form[action=/accedi]",
                Map.of("username", "belluno", "password", "tappe-demo"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().text()).doesNotContain("Ambiente dimostrativo");
    }

    @Test
    void resetLinksOfAProductionStayOutOfTheLog() {
        Browser browser = tappe.browser();
        int before = LOG.list.size();
        browser.submit(
                browser.open("/password-dimenticata"),
                "form[action=/password-dimenticata]",
                Map.of("username", "coordinamento"));
        assertThat(LOG.list.subList(before, LOG.list.size())).isEmpty();
    }

    @AfterAll
    static void listenNoMore() {
        logger("it.tappe").detachAppender(LOG);
        logger("it.tappe.sample").setLevel(Level.WARN);
        logger("it.tappe.access").setLevel(Level.WARN);
    }

    private static String secret() {
        return LOG.list.stream()
                .map(event -> Pattern.compile("https://tappe\\.example\\.org/accesso/(\\S+)")
                        .matcher(event.getFormattedMessage()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger("it.tappe.sample").setLevel(Level.INFO);
        logger("it.tappe.access").setLevel(Level.INFO);
        logger("it.tappe").addAppender(appender);
        return appender;
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
