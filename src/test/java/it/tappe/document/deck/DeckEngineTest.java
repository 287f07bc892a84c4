package it.tappe.document.deck;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Axes.Mark;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.drawing.DeckEngine;
import it.tappe.report.slides.SampleSlides;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
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
        }
        SoundDeck.check(new ReadDeck(bytes(new Deck("Prova", Theme.ITALIA, List.of(slide)))));
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

    @Test
    void makesEverySampleReadableForEverybodyAndKeepsEveryWord() throws IOException {
        ReadDeck deck = new ReadDeck(bytes(new Deck("Prova", Theme.ITALIA, SampleSlides.all())));

        SoundDeck.check(deck);
        assertThat(deck.slides())
                .extracting(ReadDeck.Read::notes)
                .noneMatch(notes -> notes.contains("‹#›") || notes.contains("1.7.2013"));
        assertThat(deck.textOf("Le tensioni strutturali").lines().filter("XX"::equals))
                .hasSize(107 + 6);
        assertThat(deck.textOf("Le parole delle Province").split("accompagna", -1))
                .hasSize(1 + 1 + 230);
    }

    @Test
    void enlargesLettersWhereThereIsRoomAndKeepsPagesOfOneSlideAlike() {
        List<Point> nine = IntStream.range(0, 9)
                .mapToObj(i -> new Point(i + " " + LONG, "Belluno"))
                .toList();

        List<Pages.Page> pages = Pages.of(List.of(
                Slide.content("few", "Pochi punti", List.of(Points.of(List.of("Un punto"))), List.of()),
                Slide.content("many", "Molti punti", List.of(new Points(nine)), List.of())));

        assertThat(pages.get(0).blocks().get(0).scale()).isEqualTo(1.35);
        assertThat(pages.subList(1, pages.size()))
                .extracting(page -> page.blocks().get(0).scale())
                .hasSizeGreaterThan(1)
                .containsOnly(pages.get(1).blocks().get(0).scale());
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(
                        page -> assertThat(page.blocks().get(0).block().size()).isGreaterThan(1));
    }

    @Test
    void neverLeavesAChartAndItsRestOnOnePage() {
        String label = "Struttura interna leggera, personale non dedicato in via esclusiva";
        Bars bars = new Bars("Modelli", 8, Collections.nCopies(12, new Bar(label, 3)));

        List<Pages.Page> pages = Pages.of(List.of(Slide.content("key", "Modelli", List.of(bars), List.of())));

        assertThat(pages)
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.blocks())
                        .extracting(placed -> placed.block().size())
                        .containsExactly(6));
    }

    @Test
    void turnsASubtitleThatIsTooLongIntoTheFirstPoint() {
        Slide slide = new Slide(
                "key", Slide.Kind.CONTENT, "Titolo", LONG.repeat(8), List.of(Points.of(List.of("b"))), List.of());

        List<Pages.Page> pages = Pages.of(List.of(slide));

        assertThat(pages.get(0).slide().subtitle()).isEmpty();
        assertThat(((Points) pages.get(0).blocks().get(0).block())
                        .points()
                        .get(0)
                        .text())
                .isEqualTo(LONG.repeat(8));
    }

    @Test
    void drawsTheLogoOnCoversAndBesideTheFooterWithItsWords() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", png);
        Logo logo = new Logo(png.toByteArray(), "image/png", "Logo del programma");
        Theme theme = new Theme("Piè di pagina", "0066CC", "17324D", "Titillium Web", logo);

        ReadDeck deck = new ReadDeck(bytes(new Deck("Prova", theme, SampleSlides.all())));

        SoundDeck.check(deck);
        assertThat(deck.titled("Restituzione").get(0).pictures()).containsExactly("Logo del programma");
        assertThat(deck.titled("Le parole"))
                .allSatisfy(slide -> assertThat(slide.pictures()).containsExactly("Logo del programma"));
        assertThat(deck.titled("Qual è").get(0).pictures()).isEmpty();
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
        return new XMLSlideShow(new ByteArrayInputStream(bytes(deck)));
    }

    private static byte[] bytes(Deck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeckEngine().write(deck, out);
        return out.toByteArray();
    }
}
