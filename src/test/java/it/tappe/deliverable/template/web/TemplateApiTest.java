package it.tappe.deliverable.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.deliverable.template.FilledTemplate;
import it.tappe.document.reading.UnfitDocuments;
import it.tappe.programme.Step;
import it.tappe.programme.StepEntry;
import it.tappe.programme.Steps;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class TemplateApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @AfterEach
    void withdrawEveryOwnTemplate() {
        for (int position = 1; position <= 4; position++) {
            tappe.api("coordinamento").delete(template(position));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void holdsTheStepsSectionsAndPassesTheirCheckOnceTheyAreWritten(int step) {
        Owed owed = tappe.owed("belluno", step);
        Answer template = tappe.api("belluno").get(owed.path() + "/template").expect(200);
        assertThat(FilledTemplate.headings(template.bytes()))
                .isEqualTo(owed.facts().sectionTitles());
        Answer empty = owed.upload("vuoto.docx", template.bytes()).expect(201);
        assertThat(states(empty)).isNotEmpty().containsOnly("EMPTY");
        Answer written =
                owed.upload("scritto.docx", FilledTemplate.of(template.bytes())).expect(201);
        assertThat(states(written)).hasSameSizeAs(owed.facts().sectionTitles()).containsOnly("PRESENT");
        assertThat(written.json().get("sections").get(0).get("words").asInt()).isEqualTo(10);
    }

    @Test
    void passesTheCheckWithWhateverSectionsACoordinatorAsksFor() {
        askFor(2, "Step 2", "Analisi SWOT\nALLEGATO A\n3. Quadro economico-finanziario\nL’idea: perché?");
        Owed owed = tappe.owed("como", 2);
        byte[] template =
                tappe.api("como").get(owed.path() + "/template").expect(200).bytes();
        assertThat(FilledTemplate.text(template)).contains("Descrivete con parole vostre");
        assertThat(states(owed.upload("vuoto.docx", template).expect(201))).containsOnly("EMPTY");
        assertThat(states(
                        owed.upload("scritto.docx", FilledTemplate.of(template)).expect(201)))
                .containsOnly("PRESENT");
    }

    @Test
    void isFilledInForTheProjectWork() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        Answer template = tappe.api("frosinone").get(owed.path() + "/template").expect(200);
        assertThat(template.header("Content-Disposition")).contains("\"Project-work_Frosinone_Step-1.docx\"");
        assertThat(FilledTemplate.text(template.bytes()))
                .contains(
                        "Provincia\tFrosinone",
                        "Provincia tutor\tMonza e Brianza",
                        "Tutor AFOL\tTutor AFOL",
                        "Ambito\tFormazione del personale",
                        "Step\tStep 1 – Lo stato dell’arte",
                        "Versione\t2",
                        "Data\t22/04/2026",
                        "Target prioritario");
        assertThat(owed.journal("DOWNLOADED")).containsExactly("Gruppo di lavoro Frosinone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "ragusa", "coordinamento"})
    void isForEverybodyWhoSeesTheProjectWork(String reader) {
        tappe.api(reader).get(tappe.owed("belluno", 1).path() + "/template").expect(200);
    }

    @Test
    void doesNotExistForOthers() {
        String path = tappe.owed("belluno", 1).path() + "/template";
        tappe.api("como").get(path).expect(404);
        tappe.api("osservatore").get(path).expect(404);
        tappe.api("belluno").get(tappe.owed("belluno", 9).path() + "/template").expect(404);
    }

    @Test
    void aCoordinatorReplacesItWithAnOwnOneInWhichPlaceholdersAreFilledIn() {
        byte[] own = FilledTemplate.withHeadings("1. Premessa", "2. Lo stato dell’arte");
        JsonNode replaced = tappe.api("coordinamento")
                .replace(template(1), "Modello UPI.docx", own)
                .expect(200)
                .json();
        assertThat(replaced.get("fileName").asText()).isEqualTo("Modello UPI.docx");
        assertThat(replaced.get("uploadedBy").asText()).isEqualTo("Coordinamento");
        assertThat(tappe.api("coordinamento").get(template(1)).expect(200).bytes())
                .isEqualTo(own);
        Owed owed = tappe.owed("rieti", 1);
        byte[] template =
                tappe.api("rieti").get(owed.path() + "/template").expect(200).bytes();
        assertThat(FilledTemplate.text(template))
                .contains("Provincia di Rieti, Step 1 – Lo stato dell’arte, al 22/04/2026", "1. Premessa")
                .doesNotContain("Target prioritario");
    }

    @Test
    void theModelThatACoordinatorDownloadsCanBeUploadedAsItIs() {
        byte[] present = tappe.api("coordinamento").get(template(4)).expect(200).bytes();
        assertThat(FilledTemplate.text(present)).contains("Provincia\t{{provincia}}", "Versione\t{{versione}}");
        tappe.api("coordinamento").replace(template(4), "Modello.docx", present).expect(200);
        Owed owed = tappe.owed("imperia", 4);
        byte[] template =
                tappe.api("imperia").get(owed.path() + "/template").expect(200).bytes();
        assertThat(FilledTemplate.text(template))
                .contains("Provincia\tImperia", "Versione\t1")
                .doesNotContain("{{");
        assertThat(states(
                        owed.upload("scritto.docx", FilledTemplate.of(template)).expect(201)))
                .containsOnly("PRESENT");
    }

    @Test
    void withdrawingItBringsTheGivenOneBackAndNotTheOneBefore() {
        byte[] own = FilledTemplate.withHeadings("Premessa", "Stato dell'arte");
        for (String name : List.of("prima.docx", "seconda.docx")) {
            tappe.api("coordinamento").replace(template(1), name, own).expect(200);
        }
        tappe.api("coordinamento").delete(template(1)).expect(204);
        Owed owed = tappe.owed("barletta", 1);
        assertThat(FilledTemplate.text(tappe.api("barletta")
                        .get(owed.path() + "/template")
                        .expect(200)
                        .bytes()))
                .contains("Target prioritario");
        tappe.api("coordinamento").delete(template(1)).expect(404);
        assertThat(tappe.tables()
                        .column("select act from journal where subject_type = 'document_template' and before_text"
                                + " = 'seconda.docx' order by id"))
                .containsExactly("CHANGED");
    }

    @Test
    void refusesAnOwnOneInWhichSectionsAreMissingAndNamesThem() {
        Answer refused = tappe.api("coordinamento")
                .replace(template(3), "Modello.docx", FilledTemplate.withHeadings("Conclusioni"))
                .expect(422);
        assertThat(refused.json().get("errors").get("file").asText())
                .isEqualTo("Nel modello manca la sezione «Piano di implementazione»: aggiungi i titoli, nello stile"
                        + " «Titolo 1», e riprova.");
        assertThat(tappe.api("coordinamento")
                        .replace(template(3), "Modello.docx", FilledTemplate.withHeadings("Altro"))
                        .expect(422)
                        .detail())
                .contains("mancano le sezioni «Piano di implementazione», «Conclusioni»");
    }

    @Test
    void refusesWhatIsNoSafeWordDocument() {
        var coordinator = tappe.api("coordinamento");
        assertThat(coordinator
                        .replace(template(1), "Modello.odt", TeamDocuments.odt())
                        .expect(422)
                        .detail())
                .isEqualTo("Il modello deve essere un documento Word (.docx).");
        assertThat(coordinator
                        .replace(template(1), "Modello.docx", TeamDocuments.made(UnfitDocuments::docxWithMacros))
                        .expect(422)
                        .detail())
                .contains("macro");
        assertThat(coordinator.replace(template(1), "", new byte[0]).expect(422).detail())
                .isEqualTo("Scegli il documento Word da usare come modello.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"belluno", "tutor", "ragusa", "osservatore"})
    void onlyCoordinatorsMayReplaceOrWithdrawIt(String other) {
        byte[] own = FilledTemplate.withHeadings("Premessa", "Stato dell'arte");
        tappe.api(other).replace(template(1), "Modello.docx", own).expect(403);
        tappe.api(other).delete(template(1)).expect(403);
        tappe.api(other).get(template(1)).expect(403);
        tappe.api(other).delete("/steps/999/template").expect(404);
    }

    private static String template(int position) {
        return "/steps/" + step(position).id() + "/template";
    }

    private static Step step(int position) {
        return tappe.bean(Steps.class).list(tappe.viewer("coordinamento")).get(position - 1);
    }

    private static void askFor(int position, String title, String sections) {
        Step step = step(position);
        tappe.bean(Steps.class)
                .change(
                        tappe.viewer("coordinamento"),
                        step.id(),
                        new StepEntry(
                                position,
                                title,
                                sections,
                                step.opensOn(),
                                step.dueOn(),
                                step.cutOffOn(),
                                step.version()));
    }

    private static List<String> states(Answer version) {
        return version.json().get("sections").findValuesAsText("state");
    }
}
