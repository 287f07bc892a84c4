package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class FileApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void givesTheSameBytesBackWithTheirTypeAndFingerprint() {
        Owed owed = tappe.owed("belluno", 1);
        byte[] bytes = TeamDocuments.docx();
        String sha256 = owed.upload("relazione.docx", bytes)
                .expect(201)
                .json()
                .get("sha256")
                .asText();
        owed.deliver(1).expect(200);
        for (String reader : new String[] {"belluno", "tutor", "ragusa", "coordinamento"}) {
            Answer file = tappe.api(reader).get(owed.path(1) + "/file").expect(200);
            assertThat(file.bytes()).isEqualTo(bytes);
            assertThat(file.header("Content-Type"))
                    .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            assertThat(file.header("Content-Length")).isEqualTo(String.valueOf(bytes.length));
            assertThat(file.header("X-Content-SHA256")).isEqualTo(sha256);
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(owed.journal("DOWNLOADED"))
                .containsExactly("Gruppo di lavoro Belluno", "Tutor AFOL", "Provincia tutor Ragusa", "Coordinamento");
    }

    @ParameterizedTest
    @CsvSource({
        "como, 1, Relazione «finale» – città d’arte è già così.odt",
        "como, 2, Piano (v. 2) – città & Comuni al 100%.odt",
        "como, 3, '../../etc/passwd.odt'",
        "como, 4, <b>grassetto.odt"
    })
    void keepsTheNameThatTheTeamGaveIt(String team, int step, String name) {
        Owed owed = tappe.owed(team, step);
        owed.upload(name, TeamDocuments.odt()).expect(201);
        Answer file = tappe.api(team).get(owed.path(1) + "/file").expect(200);
        assertThat(nameIn(file.header("Content-Disposition"))).isEqualTo(name.substring(name.lastIndexOf('/') + 1));
    }

    @Test
    void bearsAFileNameWithQuotationMarks() {
        Owed owed = tappe.owed("frosinone", 1);
        owed.upload("La \"Scuola\" dei Comuni.odt", TeamDocuments.odt()).expect(201);
        Answer file = tappe.api("frosinone").get(owed.path(1) + "/file").expect(200);
        assertThat(nameIn(file.header("Content-Disposition"))).isEqualTo("La \"Scuola\" dei Comuni.odt");
    }

    @Test
    void cutsAnEndlessFileNameAtItsBeginningSoThatItKeepsItsExtension() {
        Owed owed = tappe.owed("frosinone", 2);
        owed.upload("è".repeat(300) + ".odt", TeamDocuments.odt()).expect(201);
        Answer file = tappe.api("frosinone").get(owed.path(1) + "/file").expect(200);
        assertThat(nameIn(file.header("Content-Disposition"))).isEqualTo("è".repeat(251) + ".odt");
    }

    /** The extended parameter of RFC 5987, which browsers prefer. */
    private static String nameIn(String disposition) {
        assertThat(disposition).startsWith("attachment;").contains("filename*=utf-8''");
        String encoded = disposition.replaceFirst(".*filename\\*=utf-8''", "");
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
