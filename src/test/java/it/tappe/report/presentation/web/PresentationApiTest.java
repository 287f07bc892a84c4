package it.tappe.report.presentation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.report.presentation.TrialReport;
import it.tappe.report.presentation.TrialSlides;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class PresentationApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.test.slides", true);

    private static final String FILTERS = "?area=3&step=2";
    private static final String DECK = "/presentations/trial";
    private static final String EMERGING = DECK + "/slides/emerging.services";

    private Api coordinator;

    @BeforeEach
    void start() {
        tappe.bean(TrialReport.class).generate(TrialSlides.of(5));
        coordinator = tappe.api("coordinamento");
        coordinator.delete(DECK + "/arrangement" + FILTERS).expect(204);
    }

    private JsonNode slide(String key) {
        return coordinator.get(DECK + "/slides/" + key + FILTERS).expect(200).json();
    }

    private List<String> titles() throws IOException {
        byte[] file = tappe.api("osservatore")
                .get("/reports/trial?format=pptx&area=3&step=2")
                .expect(200)
                .bytes();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
        }
    }

    @Test
    void tellsTheSlidesWithTheirTextsAndMarks() {
        JsonNode deck = coordinator.get(DECK + FILTERS).expect(200).json();
        assertThat(deck.get("title").asText()).isEqualTo("Restituzione di prova – Formazione del personale");
        assertThat(deck.get("slides")).hasSize(7);
        JsonNode emerging = deck.get("slides").get(2);
        assertThat(emerging.get("points").get(0).get(0).get("detail").asText()).isEqualTo("Belluno, Como");
        assertThat(emerging.get("words").asText()).contains("Corsi 5 su 8");
        assertThat(emerging.path("marks")).isEmpty();
        assertThat(emerging.get("version").asLong()).isZero();
    }

    @Test
    void editsASlideAndPrintsItSo() throws IOException {
        Answer edited = coordinator
                .put(
                        EMERGING + FILTERS,
                        Map.of(
                                "title",
                                "Che cosa offrono",
                                "extra",
                                List.of(Map.of("text", "Se ne parla", "detail", "oggi"))),
                        "If-Match",
                        "\"0\"")
                .expect(200);
        assertThat(edited.json().get("marks").get(0).asText()).isEqualTo("EDITED");
        assertThat(titles()).contains("Che cosa offrono").doesNotContain("Gli spunti emersi: prestazioni principali");
        assertThat(coordinator.get(EMERGING + FILTERS).header("ETag")).isEqualTo(edited.header("ETag"));
    }

    @Test
    void refusesWhoeverHasNotReadTheLastTexts() {
        Map<String, String> texts = Map.of("title", "Il primo");
        coordinator.put(EMERGING + FILTERS, texts).expect(200);
        coordinator.put(EMERGING + FILTERS, texts).expect(428);
        Answer late = coordinator.put(EMERGING + FILTERS, Map.of("title", "Il secondo"), "If-Match", "\"0\"");
        assertThat(late.expect(412).detail()).contains("un’altra persona");
        assertThat(slide("emerging.services").get("title").asText()).isEqualTo("Il primo");
    }

    @Test
    void aConflictOnOneSlideIsNoneOnAnother() {
        coordinator
                .put(EMERGING + FILTERS, Map.of("title", "Il primo"), "If-Match", "\"0\"")
                .expect(200);
        coordinator
                .put(DECK + "/slides/thanks" + FILTERS, Map.of("title", "A presto"), "If-Match", "\"0\"")
                .expect(200);
    }

    @Test
    void saysThatDataHaveMovedUntilSomebodyDecides() {
        coordinator.put(EMERGING + FILTERS, Map.of("title", "Il nostro")).expect(200);
        tappe.bean(TrialReport.class).generate(TrialSlides.of(6));
        JsonNode moved = slide("emerging.services");
        assertThat(moved.get("marks").toString()).contains("DATA_MOVED");
        assertThat(moved.get("basis").asText()).contains("Corsi 5 su 8");
        assertThat(moved.get("generated").asText()).contains("Corsi 6 su 8");
        assertThat(moved.get("words").asText()).contains("Il nostro", "Corsi 6 su 8");
        coordinator.put(EMERGING + "/acceptance" + FILTERS, Map.of()).expect(200);
        assertThat(slide("emerging.services").get("marks").toString()).isEqualTo("[\"EDITED\"]");
        coordinator.delete(EMERGING + "/texts" + FILTERS).expect(200);
        assertThat(slide("emerging.services").path("marks")).isEmpty();
    }

    @Test
    void hidesAndShows() throws IOException {
        coordinator.put(DECK + "/slides/tensions/hidden" + FILTERS, Map.of()).expect(200);
        assertThat(titles()).doesNotContain("Le 5 tensioni strutturali");
        coordinator.delete(DECK + "/slides/tensions/hidden" + FILTERS).expect(200);
        assertThat(titles()).contains("Le 5 tensioni strutturali");
    }

    @Test
    void putsSlidesInOrder() throws IOException {
        Answer read = coordinator.get(DECK + "/order" + FILTERS).expect(200);
        List<String> keys = new ArrayList<>();
        read.json().get("keys").forEach(key -> keys.add(key.asText()));
        Collections.swap(keys, 0, 6);
        coordinator.put(DECK + "/order" + FILTERS, Map.of("keys", keys)).expect(428);
        coordinator
                .put(DECK + "/order" + FILTERS, Map.of("keys", keys), "If-Match", read.header("ETag"))
                .expect(200);
        assertThat(titles().get(0)).isEqualTo("Grazie!");
        coordinator
                .put(DECK + "/order" + FILTERS, Map.of("keys", keys), "If-Match", read.header("ETag"))
                .expect(412);
        coordinator
                .put(DECK + "/order" + FILTERS, Map.of("keys", keys.subList(1, 7)), "If-Match", "\"1\"")
                .expect(422);
    }

    @Test
    void addsASlideOfOnesOwnAndRemovesIt() throws IOException {
        Map<String, Object> own = Map.of("title", "Pausa", "extra", List.of(Map.of("text", "15 minuti")));
        JsonNode added =
                coordinator.post(DECK + "/slides" + FILTERS, own).expect(201).json();
        assertThat(added.get("key").asText()).isEqualTo("own-1");
        assertThat(titles()).contains("Pausa");
        coordinator.post(DECK + "/slides" + FILTERS, Map.of("notes", "x")).expect(422);
        coordinator.delete(DECK + "/slides/own-1" + FILTERS).expect(204);
        assertThat(titles()).doesNotContain("Pausa");
        coordinator.get(DECK + "/slides/own-1" + FILTERS).expect(404);
    }

    @Test
    void isTheSamePresentationHoweverItsNumbersAreWritten() {
        coordinator
                .put(EMERGING + "?step=02&area=03", Map.of("title", "Il nostro"))
                .expect(200);
        assertThat(slide("emerging.services").get("title").asText()).isEqualTo("Il nostro");
    }

    @Test
    void keepsAVanishedSlidesTextsUntilSomebodyRemovesThem() {
        coordinator.put(EMERGING + FILTERS, Map.of("title", "Da non perdere")).expect(200);
        tappe.bean(TrialReport.class).generate(TrialSlides.of(5).subList(0, 2));
        JsonNode kept = slide("emerging.services");
        assertThat(kept.get("title").asText()).isEqualTo("Da non perdere");
        assertThat(kept.get("marks").toString()).isEqualTo("[\"EDITED\",\"VANISHED\"]");
        coordinator
                .put(EMERGING + FILTERS, Map.of("title", "Altro"), "If-Match", "\"1\"")
                .expect(409);
        coordinator.delete(EMERGING + FILTERS).expect(204);
        coordinator.get(EMERGING + FILTERS).expect(404);
        tappe.bean(TrialReport.class).generate(TrialSlides.of(5));
        assertThat(slide("emerging.services").get("title").asText()).startsWith("Gli spunti emersi");
    }

    @Test
    void tellsTheJournalWhatWasThereBefore() {
        coordinator.put(EMERGING + FILTERS, Map.of("title", "Il nostro")).expect(200);
        JsonNode entry =
                coordinator.get("/journal").expect(200).json().get("items").get(0);
        assertThat(entry.toString()).contains("«Il nostro»", "Gli spunti emersi");
    }

    @Test
    void passesOverPointsThatSayNothing() {
        JsonNode added = coordinator
                .put(EMERGING + FILTERS, Map.of("extra", List.of(Map.of(), Map.of("text", "Uno"))))
                .expect(200)
                .json();
        assertThat(added.get("extra")).hasSize(1);
    }

    @Test
    void refusesTextsWhereTheSlideHasNone() {
        Answer refused = coordinator.put(
                DECK + "/slides/thanks" + FILTERS, Map.of("extra", List.of(Map.of("text", "Un punto"))));
        assertThat(refused.expect(422).json().toString()).contains("Questa diapositiva non ha un testo qui.");
    }

    @Test
    void isForCoordinatorsOnly() {
        for (String name : List.of("osservatore", "tutor")) {
            tappe.api(name).get(DECK + FILTERS).expect(403);
            tappe.api(name).put(EMERGING + FILTERS, Map.of("title", "X")).expect(403);
        }
        coordinator.get("/presentations/progress").expect(404);
        coordinator.get(DECK + "?area=3").expect(422);
    }
}
