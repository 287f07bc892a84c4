package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Names of files as no person would write them, sent as no browser would send them. */
@Tag("database")
class HostileNamesTest {
    private static final TappeServer TAPPE = TappeServer.demo();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @BeforeContainer
    static void start() {
        TAPPE.beforeAll(null);
        TAPPE.clock().set(TestClock.at("2026-04-22", 10));
    }

    @AfterContainer
    static void stop() {
        TAPPE.afterAll(null);
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void areKeptWithoutHarmOrRefused(@ForAll("dispositions") String disposition) {
        Owed owed = TAPPE.owed("belluno", 1);
        Api belluno = TAPPE.api("belluno");
        byte[] document = TeamDocuments.odtWithPremise("La premessa numero " + COUNT.incrementAndGet() + " di molte.");
        Answer answer = belluno.uploadAs(disposition, owed.path() + "/submissions", document);
        assertThat(answer.status()).as(disposition).isIn(201, 400, 422);
        if (answer.status() == 201) {
            String name = answer.json().get("fileName").asText();
            assertThat(name)
                    .as(disposition)
                    .hasSizeLessThanOrEqualTo(255)
                    .endsWithIgnoringCase(".odt")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\]");
            String path = owed.path(answer.json().get("number").asInt());
            Answer file = belluno.get(path + "/file").expect(200);
            assertThat(file.bytes()).isEqualTo(document);
            assertThat(file.header("Content-Disposition"))
                    .matches("attachment; filename=\"[\\x20-\\x7e&&[^\"\\\\]]*\"; filename\\*=utf-8''[!-~&&[^;=\"]]*");
            assertThat(TAPPE.browser("belluno").open(owed.page()).status()).isEqualTo(200);
        }
    }

    @Provide
    Arbitrary<String> dispositions() {
        Arbitrary<String> forms = Arbitraries.of(
                "form-data; name=\"file\"; filename=\"%s\"",
                "form-data; name=\"file\"; filename=%s",
                "form-data; name=file; filename='%s'",
                "form-data; name=\"file\"; filename=\"%s\"; filename*=UTF-8''altro.odt",
                "form-data; name=\"file\"; filename*=UTF-8''%s",
                "form-data; name=\"file\"; filename*=nessuno''%s",
                "form-data; name=\"file\"; filename*=%s",
                "form-data; name=\"file\"",
                "form-data; name=\"%s\"; filename=\"a.odt\"",
                "form-data; filename=\"%s\"");
        return Combinators.combine(forms, names()).as((form, name) -> form.replace("%s", name));
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "../",
                        "..\\",
                        "C:\\",
                        "/etc/passwd",
                        "\u202E",
                        "\u2066",
                        "\u200F",
                        "\"",
                        "'",
                        "%22",
                        "%00",
                        "\\\"",
                        ";",
                        "filename=",
                        "📄",
                        "👩‍👩‍👧",
                        "è",
                        "\u0000",
                        "\u0007",
                        "\t",
                        " ",
                        "\u00A0",
                        "\uFFFE",
                        "\uFEFF",
                        "<script>",
                        "${7*7}",
                        "CON",
                        ".",
                        "%E0%A4%A",
                        "=?utf-8?B?eA==?=",
                        "\r",
                        "\n",
                        "\r\n"),
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("aè😀").ofMinLength(3_900).ofMaxLength(4_000));
        Arbitrary<String> extensions = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(".odt")),
                Tuple.of(1, Arbitraries.of(".ODT", "", ".docx", ".odt\u202E", ".odt.", ".odt ", "odt")));
        return Combinators.combine(parts.list().ofMaxSize(4), extensions)
                .as((before, extension) -> wellFormed(String.join("", before) + extension));
    }

    /** Half letters cannot be sent. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
