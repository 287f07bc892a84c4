package it.tappe.report.presentation.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.document.deck.Slide;
import it.tappe.report.Filter;
import it.tappe.report.ReportParameters;
import it.tappe.report.presentation.TrialReport;
import it.tappe.report.presentation.TrialSlides;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class SlidePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.test.slides", true);

    private static final String BOARD = "/report/trial/diapositive?area=3&step=2";
    private static final String EMERGING = "/report/trial/diapositive/emerging.services?area=3&step=2";

    @BeforeEach
    void start() {
        tappe.bean(TrialReport.class).generate(TrialSlides.of(5));
        Browser browser = coordinator();
        Shown page = browser.open(BOARD);
        if (page.html().selectFirst("form[action*=ripristino]") != null) {
            browser.submit(page, "form[action*=ripristino]", Map.of());
        }
    }

    private static Browser coordinator() {
        return tappe.browser("coordinamento");
    }

    private static List<Slide> printed() {
        Viewer observer = tappe.viewer("osservatore");
        ReportParameters parameters =
                ReportParameters.everything().with(Filter.AREA, 3).with(Filter.STEP, 2);
        return tappe.bean(TrialReport.class).gather(observer, parameters).slides();
    }

    private static List<String> keys() {
        return printed().stream().map(Slide::key).toList();
    }

    @Test
    void showsEachSlideAsAPictureWithItsPages() {
        Shown page = coordinator().open(BOARD);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".slide-card")).hasSize(7);
        assertThat(page.html().select(".slide-card svg text").text()).contains("Corsi – 5 su 8");
        assertThat(page.html().select("#d-words\\.mission").text()).contains("continua, 1 di 3");
        assertThat(page.html()
                        .select("a[href='/report/trial?format=pptx&area=3&step=2']")
                        .text())
                .isEqualTo("Scarica PPTX");
    }

    @Test
    void leavesHiddenSlidesOutAndMovesOthers() {
        Browser browser = coordinator();
        Shown page = browser.open(BOARD);
        page = browser.submit(page, "#d-tensions form[action*=visibilita]", Map.of());
        assertThat(page.text()).contains("Diapositiva nascosta");
        assertThat(page.html().select("#d-tensions .slide-marks").text()).isEqualTo("nascosta");
        page = browser.submit(page, "#d-provinces form[action*=posto]", Map.of("verso", "su"));
        page = browser.submit(page, "#d-provinces form[action*=posto]", Map.of("verso", "su"));
        assertThat(keys())
                .containsExactly(
                        "title", "question.target", "emerging.services", "provinces", "words.mission", "thanks");
        browser.submit(page, "#d-tensions form[action*=visibilita]", Map.of());
        assertThat(keys()).contains("tensions");
    }

    @Test
    void putsASlideBehindAnyOther() {
        Browser browser = coordinator();
        Shown page = browser.open("/report/trial/diapositive/thanks?area=3&step=2");
        browser.submit(page, "form[action*=posto]", Map.of("dopo", "title"));
        assertThat(keys()).startsWith("title", "thanks", "question.target");
        page = browser.open("/report/trial/diapositive/title?area=3&step=2");
        browser.submit(page, "form[action*=posto]", Map.of("dopo", "words.mission"));
        assertThat(keys()).startsWith("thanks", "question.target", "emerging.services", "words.mission", "title");
        browser.submit(page, "form[action*=posto]", Map.of("dopo", ""));
        assertThat(keys()).startsWith("title", "thanks");
    }

    @Test
    void refusesToHideTheLastSlide() {
        tappe.bean(TrialReport.class).generate(TrialSlides.of(5).subList(0, 1));
        Browser browser = coordinator();
        Shown page = browser.submit(browser.open(BOARD), "#d-title form[action*=visibilita]", Map.of());
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("È l’ultima diapositiva visibile");
        assertThat(keys()).containsExactly("title");
    }

    @Test
    void marksASlideWhoseDataHaveMovedAndKeepsWhatWasWritten() {
        Browser browser = coordinator();
        Shown page = browser.submit(
                browser.open(EMERGING),
                ".slide-form",
                Map.of("title", "Che cosa offrono", "extra", "Se ne parla oggi"));
        assertThat(page.text()).contains("Testi salvati").doesNotContain("sono cambiati dopo la modifica");
        tappe.bean(TrialReport.class).generate(TrialSlides.of(6));

        page = browser.open(BOARD);
        assertThat(page.html().select("#d-emerging\\.services .slide-marks").text())
                .isEqualTo("modificata dati cambiati");
        page = browser.open(EMERGING);
        assertThat(page.html().select(".slide-versions > div").eachText().get(0))
                .contains("Generato allora", "Corsi: 5");
        assertThat(page.html().select(".slide-versions > div").eachText().get(1))
                .contains("Generato ora", "Corsi: 6");
        assertThat(page.html().select(".slide-versions > div").eachText().get(2))
                .contains("La tua versione", "Che cosa offrono", "Corsi: 6", "Se ne parla oggi");

        page = browser.submit(page, "form[action*=scelta]", Map.of("testi", "propri"));
        assertThat(page.text()).doesNotContain("sono cambiati dopo la modifica");
        assertThat(printed().get(2).title()).isEqualTo("Che cosa offrono");
    }

    @Test
    void takesTheNewTextsWhenToldTo() {
        Browser browser = coordinator();
        browser.submit(browser.open(EMERGING), ".slide-form", Map.of("points-0", "Un solo punto\n> detto da noi"));
        assertThat(printed().get(2).blocks()).hasSize(2);
        tappe.bean(TrialReport.class).generate(TrialSlides.of(7));
        Shown page = browser.open(EMERGING);
        assertThat(page.html().select(".slide-said").eachText().get(1))
                .contains("Corsi: 7", "Quando è stato modificato diceva", "Corsi: 5");
        browser.submit(page, "form[action*=scelta]", Map.of("testi", "generati"));
        assertThat(printed().get(2)).isEqualTo(TrialSlides.emerging(7));
    }

    @Test
    void showsBothTextsWhenTwoCoordinatorsWriteTheSameSlide() {
        Browser one = coordinator();
        Browser other = coordinator();
        Shown first = one.open(EMERGING);
        Shown second = other.open(EMERGING);
        one.submit(first, ".slide-form", Map.of("title", "Titolo della prima"));
        Shown refused = other.submit(second, ".slide-form", Map.of("title", "Titolo della seconda"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.html().select("#title").val()).isEqualTo("Titolo della seconda");
        assertThat(refused.html().select("#title-held").text()).contains("Titolo della prima");
        other.submit(refused, ".slide-form", Map.of());
        assertThat(printed().get(2).title()).isEqualTo("Titolo della seconda");
    }

    @Test
    void refusesTextsThatRestOnDataThatHaveMovedMeanwhile() {
        Browser browser = coordinator();
        Shown page = browser.open(EMERGING);
        tappe.bean(TrialReport.class).generate(TrialSlides.of(1));
        Shown refused = browser.submit(page, ".slide-form", Map.of("title", "Cinque Province"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text()).contains("sono cambiati i dati");
        Shown saved = browser.submit(refused, ".slide-form", Map.of("title", "Una Provincia"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(printed().get(2).title()).isEqualTo("Una Provincia");
    }

    @Test
    void keepsTheTextsOfASlideThatVanishesAndMarksANewOne() {
        Browser browser = coordinator();
        browser.submit(browser.open(EMERGING), ".slide-form", Map.of("title", "Da non perdere"));
        List<Slide> others = new ArrayList<>(TrialSlides.of(5));
        others.remove(2);
        others.add(1, Slide.content("fresh", "Appena arrivata", List.of(), List.of()));
        tappe.bean(TrialReport.class).generate(others);

        Shown page = browser.open(BOARD);
        assertThat(page.html().select("#d-emerging\\.services").text()).contains("non c’è più", "Da non perdere");
        assertThat(page.html().select("#d-fresh .slide-marks").text()).isEqualTo("nuova");
        assertThat(keys().subList(0, 3)).containsExactly("title", "fresh", "question.target");
        page = browser.submit(page, "form[action*=viste]", Map.of());
        assertThat(page.html().select("#d-fresh .slide-marks")).isEmpty();

        tappe.bean(TrialReport.class).generate(TrialSlides.of(5));
        assertThat(printed().get(2).title()).isEqualTo("Da non perdere");
    }

    @Test
    void addsAndRemovesASlideOfOnesOwn() {
        Browser browser = coordinator();
        Shown page = browser.submit(
                browser.open(BOARD), ".slide-own", Map.of("title", "Pausa", "extra", "15 minuti", "notes", "Caffè"));
        assertThat(page.text()).contains("Diapositiva aggiunta in fondo");
        Slide own = printed().get(7);
        assertThat(own.title()).isEqualTo("Pausa");
        assertThat(own.notes()).containsExactly("Caffè");
        page = browser.open("/report/trial/diapositive/" + own.key() + "?area=3&step=2");
        page = browser.submit(page, ".slide-form", Map.of("title", "Pausa lunga"));
        assertThat(printed().get(7).title()).isEqualTo("Pausa lunga");
        page = browser.submit(page, "form[action*=ripristino]", Map.of());
        assertThat(page.text()).contains("Diapositiva eliminata");
        assertThat(keys()).hasSize(7);
    }

    @Test
    void saysWhatIsWrongWithATitleAtItsField() {
        Browser browser = coordinator();
        Shown page = browser.submit(browser.open(BOARD), ".slide-own", Map.of("title", " ", "extra", "un punto"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#title-error").text()).isEqualTo("Scrivi il titolo.");
        assertThat(page.html().select("#extra").val()).isEqualTo("un punto");
        page = browser.submit(browser.open(EMERGING), ".slide-form", Map.of("title", "x".repeat(301)));
        assertThat(page.html().select("#title-error").text()).isEqualTo("Al massimo 300 caratteri: sono 301.");
    }

    @Test
    void restoresEverything() {
        Browser browser = coordinator();
        browser.submit(browser.open(EMERGING), ".slide-form", Map.of("title", "Altro"));
        Shown page = browser.submit(browser.open(BOARD), "#d-title form[action*=posto]", Map.of("verso", "giu"));
        page = browser.submit(page, "form[action*=ripristino]", Map.of());
        assertThat(page.text()).contains("di nuovo come viene generata");
        assertThat(printed()).isEqualTo(TrialSlides.of(5));
    }

    @Test
    void keepsEachPresentationsOwnArrangement() {
        Browser browser = coordinator();
        browser.submit(
                browser.open("/report/trial/diapositive/title?area=1&step=2"),
                ".slide-form",
                Map.of("title", "Area 1"));
        assertThat(printed().get(0).title()).isEqualTo("Restituzione esiti dello Step 2");
    }

    @Test
    void isForCoordinatorsOnly() {
        assertThat(tappe.browser("osservatore").open(BOARD).status()).isEqualTo(403);
        assertThat(tappe.browser("belluno").open(BOARD).status()).isEqualTo(403);
        assertThat(coordinator().open("/report/progress/diapositive").status()).isEqualTo(404);
        assertThat(coordinator().open("/report/trial/diapositive?area=3").status())
                .isEqualTo(422);
    }
}
