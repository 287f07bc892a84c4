package it.tappe.report.presentation;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import java.util.List;
import java.util.stream.IntStream;

/** Slides of each kind, whose data can be moved. */
public final class TrialSlides {
    private TrialSlides() {}

    /**
     * The slides.
     *
     * @param courses how many provinces hold courses
     */
    public static List<Slide> of(int courses) {
        return List.of(
                new Slide(
                        "title",
                        Slide.Kind.COVER,
                        "Restituzione esiti dello Step 2",
                        "Formazione del personale\nWebinar 3",
                        List.of(),
                        List.of("Programma «Province & Comuni».")),
                new Slide(
                        "question.target",
                        Slide.Kind.QUESTION,
                        "A chi si rivolge il servizio?",
                        "Servizio – Target prioritario",
                        List.of(),
                        List.of()),
                emerging(courses),
                words(),
                Slide.content(
                        "tensions",
                        "Le 5 tensioni strutturali",
                        List.of(new Axes(List.of(
                                new Axis(
                                        "Erogazione",
                                        "Governance",
                                        List.of(
                                                new Axes.Mark("BL", -2),
                                                new Axes.Mark("CO", 1),
                                                new Axes.Mark("RI", 1))),
                                new Axis("Quantità", "Qualità", List.of(new Axes.Mark("FR", 2)))))),
                        List.of("Tensioni: schede comparative.")),
                Slide.content(
                        "provinces",
                        "Le Province e i loro tutor",
                        List.of(new Grid(
                                List.of("Provincia", "Tutor"),
                                List.of(1, 1),
                                List.of(List.of("Belluno", "Ragusa"), List.of("Como", "Monza e Brianza")))),
                        List.of()),
                new Slide("thanks", Slide.Kind.COVER, "Grazie!", "", List.of(), List.of()));
    }

    /** A slide with points and bars. */
    public static Slide emerging(int courses) {
        List<Block> blocks = List.of(
                new Points(List.of(
                        new Point("Corsi: " + courses + " Province su 8", "Belluno, Como"),
                        new Point("Cataloghi condivisi: 3 su 8", ""))),
                new Bars("Prestazioni", 8, List.of(new Bar("Corsi", courses), new Bar("Cataloghi condivisi", 3))));
        return Slide.content(
                "emerging.services",
                "Gli spunti emersi: prestazioni principali",
                blocks,
                List.of("Belluno, versione 2, sezione «Modello di servizio»"));
    }

    private static Slide words() {
        List<Point> points = IntStream.rangeClosed(1, 14)
                .mapToObj(number -> new Point("Parole della Provincia numero " + number, "Provincia " + number))
                .toList();
        return Slide.content(
                "words.mission", "Mission: le parole delle Province", List.of(new Points(points)), List.of());
    }
}
