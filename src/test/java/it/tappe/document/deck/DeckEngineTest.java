package it.tappe.document.deck;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Axes.Mark;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.document.deck.measure.Room;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;

class DeckEngineTest {
    private static final String LONG = "La Provincia accompagna i Comuni nel ciclo formativo e ne cura ogni fase. ";

    @Test
    void drawsEveryKindOfBlockWithTitlesAndNotes() throws IOException {
        try (XMLSlideShow show = read(sample())) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(show.getCharts()).hasSize(1);
            assertThat(show.getSlides().get(2).getNotes()).isNotNull();
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16.0 / 9);
        }
    }

    @Test
    void letsWhatDoesNotFitFlowOntoNextSlides() throws IOException {
        List<Point> many = IntStream.range(0, 30)
                .mapToObj(i -> new Point(i + " " + LONG, "Belluno, Como"))
                .toList();
        Slide slide = Slide.content("key", "Gli spunti emersi", List.of(new Points(many)), List.of());

        try (XMLSlideShow show = read(new Deck("Prova", Theme.ITALIA, List.of(slide)))) {
            assertThat(show.getSlides().size()).isGreaterThan(3);
            assertThat(show.getSlides().get(0).getTitle()).startsWith("Gli spunti emersi (1 di ");
            assertThat(show.getSlides()).allSatisfy(DeckEngineTest::staysOnTheSlide);
        }
    }

    @Test
    void cutsOneTextThatIsLongerThanASlideAndLosesNoWord() {
        String text = LONG.repeat(60).strip();
        Slide slide = Slide.content("key", "Parole", List.of(Points.of(List.of(text))), List.of());

        List<Pages.Page> pages = Pages.of(List.of(slide));

        assertThat(pages.size()).isGreaterThan(2);
        String all = String.join(
                " ",
                pages.stream()
                        .flatMap(page -> page.blocks().stream())
                        .flatMap(placed -> ((Points) placed.block()).points().stream())
                        .map(point -> point.text().replace("… ", ""))
                        .toList());
        assertThat(all).isEqualTo(text);
    }

    private static void staysOnTheSlide(XSLFSlide slide) {
        for (XSLFShape shape : slide.getShapes()) {
            assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(Room.HEIGHT);
            assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(Room.WIDTH);
        }
    }

    static Deck sample() {
        List<Mark> marks = List.of(
                new Mark("BL", -1),
                new Mark("CO", 1),
                new Mark("FR", -2),
                new Mark("BI", -1),
                new Mark("BT", 2),
                new Mark("FC", 1),
                new Mark("RI", -1),
                new Mark("IM", -1));
        return new Deck(
                "Restituzione esiti dello Step 2",
                Theme.ITALIA,
                List.of(
                        new Slide(
                                "key",
                                Slide.Kind.COVER,
                                "Restituzione esiti dello Step 2",
                                "Formazione del personale · Province & Comuni",
                                List.of(),
                                List.of()),
                        new Slide(
                                "key",
                                Slide.Kind.QUESTION,
                                "Quale mission per il servizio?",
                                "Servizio",
                                List.of(),
                                List.of()),
                        Slide.content(
                                "key",
                                "Gli spunti emersi: prestazioni",
                                List.of(
                                        new Bars(
                                                "Prestazioni principali",
                                                8,
                                                List.of(
                                                        new Bar("Corsi", 8),
                                                        new Bar("Cataloghi condivisi", 5),
                                                        new Bar("Supporto organizzativo agli enti", 3))),
                                        new Points(List.of(
                                                new Point("«catalogo unico aggiornato ogni anno»", "Como"),
                                                new Point("«" + LONG + "»", "Barletta-Andria-Trani")))),
                                List.of("Como, Step 2, versione 1, «Modello di servizio»")),
                        Slide.content(
                                "key",
                                "Le 5 tensioni strutturali",
                                List.of(new Axes(List.of(
                                        new Axis("Erogazione", "Governance", marks),
                                        new Axis("Standardizzazione", "Fabbisogni locali", marks),
                                        new Axis("Quantità", "Qualità", marks)))),
                                List.of()),
                        Slide.content(
                                "key",
                                "Le Province partecipanti",
                                List.of(new Grid(
                                        List.of("Provincia", "Tutor"),
                                        List.of(2, 3),
                                        List.of(List.of("Belluno", "Ragusa"), List.of("Como", "Monza e Brianza")))),
                                List.of())));
    }

    private static XMLSlideShow read(Deck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeckEngine().write(deck, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }
}
