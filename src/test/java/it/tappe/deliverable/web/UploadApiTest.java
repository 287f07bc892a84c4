package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.document.reading.SampleDocuments;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("database")
class UploadApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(
                        "belluno",
                        "relazione.docx",
                        TeamDocuments.docx(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of("rieti", "relazione.doc", TeamDocuments.doc(), "application/msword"),
                Arguments.of("barletta", "relazione.rtf", TeamDocuments.rtf(), "application/rtf"),
                Arguments.of("como", "relazione.odt", TeamDocuments.odt(), "application/vnd.oasis.opendocument.text"),
                Arguments.of("frosinone", "RELAZIONE.PDF", TeamDocuments.pdf(), "application/pdf"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void takesADocumentAsADraftAndSaysWhichSectionsItFound(String team, String name, byte[] bytes, String type)
            throws Exception {
        Owed owed = tappe.owed(team, 1);
        JsonNode version = owed.upload(name, bytes).expect(201).json();
        assertThat(version.get("number").asInt()).isEqualTo(1);
        assertThat(version.get("fileName").asText()).isEqualTo(name);
        assertThat(version.get("contentType").asText()).isEqualTo(type);
        assertThat(version.get("size").asInt()).isEqualTo(bytes.length);
        assertThat(version.get("sha256").asText()).isEqualTo(sha256(bytes));
        assertThat(version.get("deliveredAt").isNull()).isTrue();
        assertThat(sections(version)).containsExactly("Premessa PRESENT 9", "Stato dell'arte PRESENT 11");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DRAFT");
        assertThat(tappe.data().resolve("files/" + sha256(bytes).substring(0, 2) + "/" + sha256(bytes)))
                .hasBinaryContent(bytes);
    }

    @Test
    void warnsOfMissingAndEmptySectionsWithoutForbiddingAnything() {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "Da fare.");
        Owed owed = tappe.owed("biella", 1);
        JsonNode version = owed.upload("bozza.odt", TeamDocuments.odt(sections))
                .expect(201)
                .json();
        assertThat(sections(version)).containsExactly("Premessa EMPTY 2", "Stato dell'arte MISSING 0");
        owed.deliver(1).expect(200);
    }

    @Test
    void takesTheSameBytesTwiceAsOneVersion() {
        Owed owed = tappe.owed("rieti", 3);
        byte[] bytes = TeamDocuments.odt();
        owed.upload("uno.odt", bytes).expect(201);
        JsonNode again = owed.upload("due.odt", bytes).expect(201).json();
        assertThat(again.get("number").asInt()).isEqualTo(1);
        assertThat(again.get("fileName").asText()).isEqualTo("uno.odt");
        assertThat(owed.get().json().get("versions")).hasSize(1);
        assertThat(owed.journal("UPLOADED")).hasSize(1);
    }

    @Test
    void takesAnOlderVersionsBytesAsANewVersionOfTheirOwn() {
        Owed owed = tappe.owed("rieti", 2);
        owed.upload("La premessa com’era all’inizio di tutto.").expect(201);
        owed.upload("La premessa come è diventata in seguito.").expect(201);
        JsonNode back = owed.upload("La premessa com’era all’inizio di tutto.")
                .expect(201)
                .json();
        assertThat(back.get("number").asInt()).isEqualTo(3);
    }

    @Test
    void reallyReadsWhatTheTeamWrote() {
        LinkedHashMap<String, String> sections = SampleDocuments.sections();
        sections.put("Stato dell'arte", "Una due tre quattro cinque sei sette.");
        JsonNode version = tappe.owed("forli", 1)
                .upload("x.odt", TeamDocuments.odt(sections))
                .expect(201)
                .json();
        assertThat(sections(version)).contains("Stato dell'arte PRESENT 7");
    }

    private static List<String> sections(JsonNode version) {
        return Stream.iterate(0, i -> i + 1)
                .limit(version.get("sections").size())
                .map(i -> version.get("sections").get(i))
                .map(one -> one.get("title").asText() + " " + one.get("state").asText() + " "
                        + one.get("words").asInt())
                .toList();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
