package it.tappe.report.presentation.look.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.Filter;
import it.tappe.report.ReportParameters;
import it.tappe.report.presentation.TrialReport;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class LookTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.test.slides", true);

    private static final String PAGE = "/report/aspetto";
    private static final String API = "/presentation-look";

    private static Browser coordinator() {
        return tappe.browser("coordinamento");
    }

    static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void changesColoursFooterAndContactsOfEveryPresentation() throws IOException {
        Browser browser = coordinator();
        Shown saved = browser.submit(
                browser.open(PAGE),
                ".look-form",
                Map.of("primary", "#7a0000", "footer", "UPI 2026", "contacts", "Segreteria – upi@example.org"));
        assertThat(saved.text()).contains("Aspetto salvato");
        assertThat(saved.html().select(".slide-picture rect[fill=#7A0000]")).isNotEmpty();
        byte[] file = tappe.api("coordinamento")
                .get("/reports/trial?format=pptx&area=3&step=2")
                .expect(200)
                .bytes();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            String all = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .map(shape ->
                            shape.getShapeName() + " " + (shape instanceof XSLFTextShape text ? text.getText() : ""))
                    .reduce("", String::concat);
            assertThat(all).contains("UPI 2026", "Segreteria – upi@example.org");
        }
        ReportParameters parameters =
                ReportParameters.everything().with(Filter.AREA, 3).with(Filter.STEP, 2);
        assertThat(tappe.bean(TrialReport.class)
                        .gather(tappe.viewer("osservatore"), parameters)
                        .slides()
                        .get(6)
                        .subtitle())
                .isEqualTo("Contatti\nSegreteria – upi@example.org");
    }

    @Test
    void showsALookBeforeItIsSaved() {
        Browser browser = coordinator();
        Shown tried = browser.submit(browser.open(PAGE), ".look-form", Map.of("accent", "#005500", "prova", "true"));
        assertThat(tried.text()).contains("È una prova");
        assertThat(tried.html().select(".slide-picture rect[fill=#005500]")).isNotEmpty();
        assertThat(tried.html().select("#accent").val()).isEqualTo("#005500");
        assertThat(browser.open(PAGE).html().select("#accent").val()).isEqualTo("#17324D");
    }

    @Test
    void refusesColoursOnWhichNobodyCanRead() {
        Browser browser = coordinator();
        Shown refused = browser.submit(
                browser.open(PAGE), ".look-form", Map.of("primary", "#ffcc00", "accent", "rosso", "footer", "Piè"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#accent-error").text()).contains("come #RRGGBB");
        refused = browser.submit(refused, ".look-form", Map.of("accent", "#17324d"));
        assertThat(refused.html().select("#primary-error").text())
                .contains("il contrasto è 1,5", "ne serve almeno 4,5");
        assertThat(refused.html().select("#footer").val()).isEqualTo("Piè");
    }

    @Test
    void showsWhatAnotherCoordinatorHasSaved() {
        Browser one = coordinator();
        Browser other = coordinator();
        Shown first = one.open(PAGE);
        Shown second = other.open(PAGE);
        one.submit(first, ".look-form", Map.of("footer", "Della prima"));
        Shown refused = other.submit(second, ".look-form", Map.of("footer", "Della seconda"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.html().select("#footer-held").text()).contains("Della prima");
        assertThat(other.submit(refused, ".look-form", Map.of()).text()).contains("Aspetto salvato");
    }

    @Test
    void takesALogoByWhatItIsAndWithItsText() {
        Browser browser = coordinator();
        byte[] png = picture("png", 40, 20);
        Shown refused = browser.upload(browser.open(PAGE), ".look-logo-form", Map.of("text", ""), "upi.png", png);
        assertThat(refused.html().select("#text-error").text()).contains("a chi non lo vede");
        Shown saved = browser.upload(refused, ".look-logo-form", Map.of("text", "UPI"), "upi.gif", png);
        assertThat(saved.text()).contains("Logo salvato");
        assertThat(saved.html().select("img.look-logo").attr("alt")).isEqualTo("UPI");
        Shown logo = browser.open(saved.html().select("img.look-logo").attr("src"));
        assertThat(logo.bytes()).isEqualTo(png);
        assertThat(logo.header("Content-Type")).startsWith("image/png");
        Shown removed = browser.submit(saved, "form[action$=eliminazione]", Map.of());
        assertThat(removed.text()).contains("Nelle presentazioni non c’è ancora un logo");
        assertThat(browser.open("/report/aspetto/logo").status()).isEqualTo(404);
    }

    @Test
    void refusesFilesThatAreNoLogo() {
        Browser browser = coordinator();
        Shown page = browser.open(PAGE);
        Map<String, String> text = Map.of("text", "UPI");
        assertThat(browser.upload(page, ".look-logo-form", text, "a.png", picture("gif", 9, 9))
                        .text())
                .contains("PNG o JPEG");
        assertThat(browser.upload(page, ".look-logo-form", text, "a.png", "<svg/>".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("PNG o JPEG");
        byte[] cut = Arrays.copyOf(picture("png", 300, 300), 60);
        assertThat(browser.upload(page, ".look-logo-form", text, "a.png", cut).text())
                .contains("danneggiata");
        assertThat(browser.upload(page, ".look-logo-form", text, "a.png", picture("png", 4001, 2))
                        .text())
                .contains("4000 pixel");
        byte[] large = Arrays.copyOf(picture("png", 9, 9), 1024 * 1024 + 1);
        assertThat(browser.upload(page, ".look-logo-form", text, "a.png", large).text())
                .contains("al massimo 1 MB");
        assertThat(browser.upload(page, ".look-logo-form", text, "", new byte[0])
                        .text())
                .contains("Scegli il file");
    }

    @Test
    void isThereForProgramsToo() {
        Api api = tappe.api("coordinamento");
        Answer read = api.get(API).expect(200);
        Map<String, Object> look = Map.of(
                "primary",
                "#004080",
                "accent",
                "#17324D",
                "footer",
                "Da un programma",
                "font",
                "Arial",
                "contacts",
                List.of("uno", "due"));
        api.put(API, look).expect(428);
        Answer changed = api.put(API, look, "If-Match", read.header("ETag")).expect(200);
        assertThat(changed.json().get("contacts")).hasSize(2);
        api.put(API, look, "If-Match", read.header("ETag")).expect(412);
        api.put(API, Map.of("primary", "#004080"), "If-Match", changed.header("ETag"))
                .expect(422);
        tappe.api("osservatore").get(API).expect(403);
        assertThat(tappe.browser("osservatore").open(PAGE).status()).isEqualTo(403);
    }
}
