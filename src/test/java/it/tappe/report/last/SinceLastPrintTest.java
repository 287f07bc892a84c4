package it.tappe.report.last;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The progress report tells what is new since it was last printed with the same limits, by anybody. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SinceLastPrintTest {
    private static final String NEVER = "non era mai stato stampato";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void begin() {
        tappe.clock().set(TestClock.at("2026-02-02", 9));
    }

    @Test
    @Order(1)
    void looksAtAScreenAreNoPrints() {
        assertThat(shown("area=3")).contains(NEVER);
        tappe.clock().set(TestClock.at("2026-02-03", 9));
        assertThat(shown("area=3")).contains(NEVER);
    }

    @Test
    @Order(2)
    void countsFromTheNextDayOnForTheSameLimitsOnly() {
        tappe.clock().set(TestClock.at("2026-02-03", 10));
        coordinator()
                .get("/reports/progress?format=pdf&area=3&since=2026-01-01")
                .expect(200);
        assertThat(shown("area=3")).as("on the same day").contains(NEVER);
        tappe.clock().set(TestClock.at("2026-02-04", 9));
        tappe.owed("belluno", 1).delivered(1);
        assertThat(shown("area=3")).contains("Dall’ultima stampa", "(03/02/2026, 10:00)", "Consegna: 1.");
        assertThat(shown("")).contains(NEVER);
        assertThat(shown("area=3&step=1")).contains(NEVER);
    }

    @Test
    @Order(3)
    void takesTheLastPrintOfTheLastDayWhoeverMadeIt() {
        tappe.clock().set(TestClock.at("2026-02-04", 11));
        coordinator().get("/reports/progress?format=xlsx&area=3").expect(200);
        tappe.clock().set(TestClock.at("2026-02-04", 17));
        tappe.api("osservatore").get("/reports/progress?format=pdf&area=3").expect(200);
        tappe.clock().set(TestClock.at("2026-02-06", 9));
        assertThat(shown("area=3")).contains("(04/02/2026, 17:00)", "Nessuna novità.");
    }

    private static String shown(String filters) {
        return new String(
                        coordinator()
                                .get("/reports/progress?format=html&" + filters)
                                .expect(200)
                                .bytes(),
                        UTF_8)
                .replaceAll("\\s+", " ");
    }

    private static Api coordinator() {
        return tappe.api("coordinamento");
    }
}
