package it.tappe.report.presentation.miniature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.tappe.document.deck.Pages;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.report.presentation.TrialSlides;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MiniatureTest {

    private static Document draw(Slide slide, String logo) {
        return Jsoup.parse(Miniature.svg(Pages.of(List.of(slide)).get(0), Theme.ITALIA, logo), "", Parser.xmlParser());
    }

    @Test
    void drawsBarsInTheirProportion() {
        List<Element> bars = draw(TrialSlides.emerging(6), "").select("rect[fill=#0066CC]");
        assertThat(bars).hasSize(2);
        assertThat(width(bars.get(0)) / width(bars.get(1))).isCloseTo(2, within(0.01));
    }

    private static double width(Element bar) {
        return Double.parseDouble(bar.attr("width"));
    }

    @Test
    void breaksLongTextsIntoLinesThatFit() {
        Slide slide = Slide.content("a", "Un titolo molto lungo ".repeat(9).strip(), List.of(), List.of());
        Document picture = draw(slide, "");
        assertThat(picture.select("text[font-weight]").size()).isGreaterThan(1);
        assertThat(picture.select("text[font-weight]").eachText())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(120));
    }

    @Test
    void namesTheSlideAndEscapesItsTexts() {
        Document picture = draw(Slide.content("a", "Erogazione <b> & \"Governance\"", List.of(), List.of()), "");
        assertThat(picture.selectFirst("svg").attr("aria-label"))
                .isEqualTo("Diapositiva: Erogazione <b> & \"Governance\"");
        assertThat(picture.select("b")).isEmpty();
    }

    @Test
    void showsTheLogoOnCoversAndContent() {
        List<Slide> slides = TrialSlides.of(5);
        assertThat(draw(slides.get(0), "/logo?v=1").select("image[href=/logo?v=1]"))
                .hasSize(1);
        assertThat(draw(slides.get(2), "/logo?v=1").select("image")).hasSize(1);
        assertThat(draw(slides.get(0), "").select("image")).isEmpty();
    }
}
