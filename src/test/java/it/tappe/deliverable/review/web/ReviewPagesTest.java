package it.tappe.deliverable.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class ReviewPagesTest {
    private static final String DECIDE = "form[action$=/revisione]";
    private static final String RELEASE = "form[action$=/pubblicazione]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void letsTheTutorReadSectionBySectionAndTheTeamSeeWhatWasSaid() {
        Owed owed = tappe.owed("belluno", 1);
        owed.upload("relazione.docx", TeamDocuments.docx()).expect(201);
        owed.deliver(1).expect(200);
        Browser tutor = tappe.browser("tutor");
        Shown reading = tutor.open(owed.page() + "/versioni/1/revisione");
        assertThat(reading.text())
                .contains("Oggi ogni Comune provvede da solo e la spesa è dispersa.", "Scarica «relazione.docx»");
        Shown preview = tutor.submit(
                reading,
                DECIDE,
                Map.of(
                        "then",
                        "preview",
                        "comment-0",
                        "Chiara.",
                        "comment-1",
                        "Mancano i dati.\nServono per Comune.",
                        "generalComment",
                        "Un buon inizio.",
                        "decision",
                        "CHANGES_REQUESTED",
                        "changesDueOn",
                        "2026-05-08"));
        assertThat(preview.text())
                .contains("Anteprima: Modifiche richieste", "In revisione", "Gruppo di lavoro Belluno")
                .contains("entro le 23:59 di venerdì 8 maggio 2026, ora italiana", "Mancano i dati.");
        assertThat(tappe.browser("belluno").open(owed.page()).text())
                .contains("La revisione è iniziata.")
                .doesNotContain("Mancano i dati.");
        Shown done = tutor.submit(preview, RELEASE, Map.of());
        assertThat(done.path()).isEqualTo(owed.page());
        assertThat(done.html().text()).contains("Revisione registrata: il gruppo di lavoro la vede da ora.");
        Shown seen = tappe.browser("belluno").open(owed.page());
        assertThat(seen.text())
                .contains("Modifiche richieste", "Revisione di Tutor AFOL, 22/04/2026, 10:00.", "Un buon inizio.")
                .contains("Premessa Chiara.", "entro le 23:59 di venerdì 8 maggio 2026, ora italiana");
        assertThat(seen.html().select(".tappe-review .tappe-lines").eachText()).hasSize(3);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        Owed owed = tappe.owed("como", 1).delivered(1);
        Browser tutor = tappe.browser("tutor");
        Shown reading = tutor.open(owed.page() + "/versioni/1/revisione");
        Shown undecided = tutor.submit(
                reading, DECIDE, Map.of("then", "preview", "comment-0", "Un commento lungo.\n\nDue righe."));
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.text()).contains("Scegli l’esito della revisione.");
        assertThat(undecided.html().select("textarea[name=comment-0]").first().wholeText())
                .isEqualToNormalizingNewlines("Un commento lungo.\n\nDue righe.");
        Shown tooEarly = tutor.submit(
                undecided,
                DECIDE,
                Map.of("then", "preview", "decision", "CHANGES_REQUESTED", "changesDueOn", "2026-04-01"));
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.text()).contains("La scadenza per le modifiche è già passata.");
        assertThat(tooEarly.html().select("input[value=CHANGES_REQUESTED]").hasAttr("checked"))
                .isTrue();
        assertThat(tooEarly.html().select("textarea[name=comment-0]").text()).contains("Un commento lungo.");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void pointsAtTheSectionWhoseCommentIsTooLong() {
        Owed owed = tappe.owed("como", 2).delivered(1);
        Browser tutor = tappe.browser("tutor");
        Shown again = tutor.submit(
                tutor.open(owed.page() + "/versioni/1/revisione"),
                DECIDE,
                Map.of("decision", "APPROVED", "comment-0", "x".repeat(20_001)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Al massimo 20000 caratteri.");
        assertThat(again.html().select("#comment-0").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void tellsWhoComesSecondWhatHappenedAndLosesNoTypedText() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        Browser tutor = tappe.browser("tutor");
        Shown reading = tutor.open(owed.page() + "/versioni/1/revisione");
        owed.delivered(2);
        Shown refused = tutor.submit(reading, DECIDE, Map.of("decision", "APPROVED", "comment-0", "Ottimo lavoro."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Nel frattempo è stata consegnata la versione 2");
        assertThat(refused.html().select("textarea[name=comment-0]").text()).isEqualTo("Ottimo lavoro.");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
    }

    @ParameterizedTest
    @CsvSource({"biella, 403", "monza, 403", "osservatore, 404", "como, 404", "tutor, 200", "coordinamento, 200"})
    void isForTheTutorAndTheCoordinatorAlone(String who, int status) {
        Owed owed = tappe.owed("biella", 1);
        if (owed.facts().deliveredNumber() == null) {
            owed.delivered(1);
        }
        Browser browser = tappe.browser(who);
        assertThat(browser.open(owed.page() + "/versioni/1/revisione").status()).isEqualTo(status);
        assertThat(browser.open(owed.page())
                        .html()
                        .select("a[href$=/revisione]")
                        .isEmpty())
                .isNotEqualTo(status == 200);
    }

    @Test
    void doesNotExistForADraft() {
        Owed owed = tappe.owed("biella", 2);
        owed.upload("Una bozza non ancora consegnata.").expect(201);
        assertThat(tappe.browser("tutor")
                        .open(owed.page() + "/versioni/1/revisione")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsBothTextsWhenTwoWriteTheSameReview() {
        Owed owed = tappe.owed("rieti", 1).delivered(1);
        String address = owed.page() + "/versioni/1/revisione";
        Browser tutor = tappe.browser("tutor");
        Browser coordinator = tappe.browser("coordinamento");
        Shown mine = tutor.open(address);
        Shown theirs = coordinator.open(address);
        tutor.submit(mine, DECIDE, Map.of("comment-0", "Il testo del tutor."));
        Shown both = coordinator.submit(theirs, DECIDE, Map.of("comment-0", "Il testo del coordinamento."));
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.text()).contains("Tutor AFOL ha salvato questa revisione");
        assertThat(both.html().select("textarea[name=comment-0]").text()).isEqualTo("Il testo del coordinamento.");
        assertThat(both.html().select("#comment-0-held").text()).contains("Il testo del tutor.");
        assertThat(tutor.open(address).html().select("textarea[name=comment-0]").text())
                .as("nothing was overwritten")
                .isEqualTo("Il testo del tutor.");
        coordinator.submit(both, DECIDE, Map.of("comment-0", "Il testo di tutti e due."));
        assertThat(tutor.open(address).html().select("textarea[name=comment-0]").text())
                .isEqualTo("Il testo di tutti e due.");
    }

    @Test
    void keepsWhatIsQuotedWithItsPlace() {
        Owed owed = tappe.owed("imperia", 1).delivered(1);
        Browser tutor = tappe.browser("tutor");
        String address = owed.page() + "/versioni/1/revisione";
        Shown wrong = tutor.submit(
                tutor.open(address), DECIDE, Map.of("quote-0-0", "Parole mai scritte", "text-0-0", "Dove sta?"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#quote-0-0-error").text()).contains("non si trova nella sezione «Premessa»");
        Shown saved = tutor.submit(
                wrong, DECIDE, Map.of("quote-0-0", "la versione  numero 1", "text-0-0", "Numerate meglio."));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.html().select("#quote-0-0").text()).isEqualTo("la versione numero 1");
        assertThat(saved.html().select("#quote-0-1")).as("room for one more").hasSize(1);
        assertThat(tappe.tables().column("select quote_start from review_comment where quote is not null"))
                .containsExactly("9");
    }

    @Test
    void startsAnewWhenTheDraftIsThrownAway() {
        Owed owed = tappe.owed("forli", 1).delivered(1);
        Browser tutor = tappe.browser("tutor");
        Shown saved = tutor.submit(
                tutor.open(owed.page() + "/versioni/1/revisione"), DECIDE, Map.of("generalComment", "Da rifare."));
        assertThat(tappe.api("forli")
                        .delete(owed.path(1) + "/delivery")
                        .expect(409)
                        .detail())
                .contains("già iniziata");
        assertThat(tutor.submit(saved, "form[action$=/eliminazione]", Map.of()).status())
                .isEqualTo(200);
        tappe.api("forli").delete(owed.path(1) + "/delivery").expect(200);
    }

    @Test
    void givesTheTeamTheAnnotatedFileOnceTheReviewIsReleased() {
        Owed owed = tappe.owed("barletta", 1).delivered(1);
        Browser tutor = tappe.browser("tutor");
        Browser team = tappe.browser("barletta");
        String address = owed.page() + "/versioni/1/revisione";
        byte[] notes = TeamDocuments.odtWithPremise("Le note del tutor nel testo.");
        Shown wrong = tutor.upload(tutor.open(address), "form[action*=/revisione/file]", "note.pdf", notes);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#file-error").text()).isNotBlank();
        Shown attached = tutor.upload(tutor.open(address), "form[action*=/revisione/file]", "note.odt", notes);
        assertThat(attached.text()).contains("Allegato: note.odt");
        assertThat(team.open(address + "/file").status()).isEqualTo(404);
        Shown preview = tutor.submit(attached, DECIDE, Map.of("then", "preview", "decision", "CHANGES_REQUESTED"));
        tutor.submit(preview, RELEASE, Map.of());
        assertThat(team.open(address + "/file").bytes()).isEqualTo(notes);
        assertThat(team.open(owed.page())
                        .html()
                        .select("a[href$=/revisione/file]")
                        .text())
                .isEqualTo("File annotato: note.odt");
    }
}
