package it.tappe.servicemodel.suggestion.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trying the reader on a document, as page and as API. */
class SuggestionApiTest {
    private static final String PATH = "/service-models/suggestions";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void proposesRatingsWithVerbatimPassages() throws IOException {
        JsonNode read = tappe.api("tutor")
                .upload(PATH, Map.of("area", "3"), "belluno.md", sample("dev-06"))
                .expect(200)
                .json();
        assertThat(read.at("/outcome/dominance").asText()).isEqualTo("CLEAR");
        assertThat(read.at("/outcome/primary").asText()).isEqualTo("B");
        assertThat(read.at("/outcome/secondary").isNull()).isTrue();
        assertThat(read.at("/scores/B").asDouble())
                .isGreaterThan(read.at("/scores/A").asDouble());
        assertThat(read.get("indicators")).hasSize(17);
        String text = new String(sample("dev-06"), StandardCharsets.UTF_8).replace("*", "");
        List<String> quotes = read.get("indicators").findValuesAsText("quote");
        assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(text).contains(quote));
    }

    @Test
    void answersNotClearForStepOneAlone() throws IOException {
        JsonNode read = tappe.api("coordinamento")
                .upload(PATH, Map.of("area", "formazione"), "step1.md", sample("dev-26"))
                .expect(200)
                .json();
        assertThat(read.at("/outcome/dominance").asText()).isEqualTo("NONE");
        assertThat(read.get("indicators").findValuesAsText("rating")).containsOnly("0");
    }

    @Test
    void refusesWhatIsNoDocumentAtItsField() throws IOException {
        Api tutor = tappe.api("tutor");
        assertThat(tutor.upload(PATH, Map.of(), "vuoto.docx", new byte[0])
                        .expect(422)
                        .json()
                        .toString())
                .contains("file");
        assertThat(tutor.upload(PATH, Map.of("area", "99"), "a.md", sample("dev-06"))
                        .expect(422)
                        .json()
                        .toString())
                .contains("area");
        tappe.api("belluno")
                .upload(PATH, Map.of("area", "3"), "a.md", sample("dev-06"))
                .expect(403);
    }

    @Test
    void showsTheProposalOnItsPage() throws IOException {
        Browser tutor = tappe.browser("tutor");
        Shown form = tutor.open("/modelli/prova");
        Shown read = tutor.upload(form, "form[action^=/modelli/prova]", Map.of("area", "3"), "b.md", sample("dev-06"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("B – Regia territoriale", "È una proposta");
        Shown nothing = tutor.upload(form, "form[action^=/modelli/prova]", "", new byte[0]);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Scegli il documento da leggere.");
    }

    private static byte[] sample(String id) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/corpus", id + ".md"));
    }
}
