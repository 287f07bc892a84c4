package it.tappe.report.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Axes.Mark;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Slide;
import it.tappe.restitution.Place;
import it.tappe.restitution.TensionAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The <i>tensioni strutturali</i> with the provinces placed on their axes. */
final class TensionSlides {
    private final Restitution content;

    TensionSlides(Restitution content) {
        this.content = content;
    }

    /** None when nobody has a place on any axis. */
    Stream<Slide> slides() {
        List<TensionAxis> tensions = content.comparison().tensions();
        if (tensions.stream().allMatch(tension -> tension.placed() == 0)) {
            return Stream.empty();
        }
        String title =
                tensions.size() == 1 ? "La tensione strutturale" : "Le " + tensions.size() + " tensioni strutturali";
        return Stream.concat(Stream.of(axes(title, tensions)), words());
    }

    private Slide axes(String title, List<TensionAxis> tensions) {
        List<String> notes = new ArrayList<>();
        for (TensionAxis tension : tensions) {
            notes.add(tension.item().title() + ": media " + tension.meanWords() + ", " + tension.spreadWords() + ".");
        }
        content.comparison()
                .counts(Kind.TENSION)
                .forEach(count -> notes.addAll(content.sources().of(count)));
        return new Slide(
                "tensions",
                Slide.Kind.CONTENT,
                title,
                String.join(
                        " · ",
                        tensions.stream().map(tension -> tension.item().title()).toList()),
                List.of(new Axes(tensions.stream().map(TensionSlides::axis).toList())),
                notes);
    }

    private static Axis axis(TensionAxis tension) {
        Item item = tension.item();
        List<Mark> marks = IntStream.rangeClosed(-Place.POLE, Place.POLE)
                .boxed()
                .flatMap(place -> tension.places().get(place + Place.POLE).stream()
                        .map(one -> new Mark(one.work().sigla(), place)))
                .toList();
        return new Axis(
                Objects.requireNonNullElse(item.leftPole(), ""),
                Objects.requireNonNullElse(item.rightPole(), ""),
                marks);
    }

    private Stream<Slide> words() {
        List<Point> words = content.comparison().counts(Kind.TENSION).stream()
                .flatMap(count -> Words.named(count).stream())
                .toList();
        List<String> notes = content.comparison().counts(Kind.TENSION).stream()
                .flatMap(count -> content.sources().of(count).stream())
                .toList();
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(Slide.content(
                        "words.tensions", "Le tensioni: le parole delle Province", List.of(new Points(words)), notes));
    }
}
