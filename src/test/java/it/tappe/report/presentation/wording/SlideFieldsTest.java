package it.tappe.report.presentation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.report.presentation.TrialSlides;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlideFieldsTest {
    private static final Slide SLIDE = TrialSlides.emerging(5);

    @Test
    void hasTheTextsOfPointsAndNoFigures() {
        assertThat(SlideFields.of(SLIDE))
                .containsExactly(
                        Map.entry("title", "Gli spunti emersi: prestazioni principali"),
                        Map.entry("points-0", "Corsi: 5 Province su 8\n> Belluno, Como\nCataloghi condivisi: 3 su 8"),
                        Map.entry("extra", ""),
                        Map.entry("notes", ""));
    }

    @Test
    void hasASubtitleWhereTheSlideShowsOne() {
        assertThat(SlideFields.of(TrialSlides.of(5).get(0))).containsOnlyKeys("title", "subtitle", "notes");
    }

    @Test
    void putsOtherTextsInTheirPlaceAndKeepsTheFigures() {
        Slide other = SlideFields.with(
                SLIDE, Map.of("title", "Altro", "points-0", "Uno", "extra", "In fondo", "notes", "Da dire\n\nDopo"));
        assertThat(other.title()).isEqualTo("Altro");
        assertThat(other.blocks())
                .containsExactly(Points.of(List.of("Uno")), SLIDE.blocks().get(1), Points.of(List.of("In fondo")));
        assertThat(other.notes()).containsExactly(SLIDE.notes().get(0), "Da dire", "Dopo");
    }

    @Test
    void dropsAListOfPointsThatSomebodyEmptied() {
        assertThat(SlideFields.with(SLIDE, Map.of("points-0", "")).blocks())
                .containsExactly(SLIDE.blocks().get(1));
    }

    @Test
    void keepsPointsWhoseListIsNoLongerGenerated() {
        Slide bars = Slide.content("a", "A", List.of(SLIDE.blocks().get(1)), List.of());
        assertThat(SlideFields.with(bars, Map.of("points-0", "Scritto da noi")).blocks())
                .containsExactly(SLIDE.blocks().get(1), Points.of(List.of("Scritto da noi")));
    }

    @Test
    void tellsFiguresApartInWordsAndFingerprint() {
        assertThat(SlideWords.of(SLIDE)).contains("• Corsi: 5 Province su 8 – Belluno, Como", "Corsi 5 su 8");
        Slide others = Slide.content(
                SLIDE.key(),
                SLIDE.title(),
                List.of(
                        SLIDE.blocks().get(0),
                        new Bars("Prestazioni", 9, ((Bars) SLIDE.blocks().get(1)).bars())),
                SLIDE.notes());
        assertThat(SlideWords.fingerprint(others)).isNotEqualTo(SlideWords.fingerprint(SLIDE));
        Slide otherSource = Slide.content(SLIDE.key(), SLIDE.title(), SLIDE.blocks(), List.of("versione 3"));
        assertThat(SlideWords.fingerprint(otherSource)).isEqualTo(SlideWords.fingerprint(SLIDE));
    }
}
