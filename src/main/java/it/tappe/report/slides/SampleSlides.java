package it.tappe.report.slides;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Axes.Mark;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Slides that show everything a deck can have, with names and words of any length. */
public final class SampleSlides {
    private static final String LONG_NAME = "Provincia dimostrativa dal nome lunghissimo " + "e".repeat(120);
    private static final String SENTENCE =
            "La Provincia accompagna i Comuni in ogni fase del ciclo formativo e ne cura gli esiti. ";
    private static final List<String> SOURCES =
            List.of("Provincia dimostrativa, Step 2, versione 1, sezione «Modello di servizio a tendere»");

    private SampleSlides() {}

    /** All of them. */
    public static List<Slide> all() {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(
                "title", Slide.Kind.COVER, "Restituzione degli esiti", "Ambito dimostrativo", List.of(), SOURCES));
        slides.add(new Slide(
                "question", Slide.Kind.QUESTION, "Qual è la mission del servizio?", "Servizio", List.of(), SOURCES));
        slides.add(new Slide(
                "counts",
                Slide.Kind.CONTENT,
                "Gli spunti emersi",
                "8 Province su 8",
                List.of(bars(), grid()),
                SOURCES));
        slides.add(Slide.content("words", "Le parole delle Province", List.of(words()), SOURCES));
        slides.add(Slide.content("tensions", "Le tensioni strutturali", List.of(axes()), SOURCES));
        slides.add(new Slide("thanks", Slide.Kind.COVER, "Grazie!", "", List.of(), List.of()));
        return slides;
    }

    private static Bars bars() {
        return new Bars(
                "Modelli organizzativi",
                8,
                List.of(
                        new Bar("Struttura interna leggera, personale non dedicato in via esclusiva", 5),
                        new Bar("Unità di progetto trasversale", 8),
                        new Bar("=Opzione che comincia come una formula", 0)));
    }

    private static Grid grid() {
        return new Grid(
                List.of("Spunto", "Chi lo indica"),
                List.of(3, 4),
                List.of(List.of("Struttura interna leggera", LONG_NAME), List.of(SENTENCE.repeat(8), "tutte")));
    }

    private static Points words() {
        return new Points(List.of(
                new Point("«" + SENTENCE.strip() + "»", LONG_NAME),
                new Point("«" + SENTENCE.repeat(230).strip() + "»", "Provincia dimostrativa")));
    }

    private static Axes axes() {
        List<Mark> marks =
                IntStream.range(0, 107).mapToObj(i -> new Mark("XX", i % 3 - 1)).toList();
        return new Axes(List.of(
                new Axis("Erogazione", "Governance", marks), new Axis("Quantità", "Qualità", marks.subList(0, 6))));
    }
}
