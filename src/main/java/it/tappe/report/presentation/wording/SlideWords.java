package it.tappe.report.presentation.wording;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Block;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a slide says, figures included, in words: two slides with the same words show the same. Notes do not count:
 * they name versions, which change although nothing that is said does.
 */
public final class SlideWords {
    private SlideWords() {}

    /** The words, a line each. */
    public static String of(Slide slide) {
        return Stream.concat(
                        Stream.of(slide.title(), slide.subtitle()),
                        slide.blocks().stream().map(SlideWords::words))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A short sign of the words, which differs when they do. */
    public static String fingerprint(Slide slide) {
        return Sha256.of(of(slide).getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Block block) {
        if (block instanceof Points points) {
            return points.points().stream()
                    .map(point -> "• " + point.text() + (point.detail().isEmpty() ? "" : " – " + point.detail()))
                    .collect(Collectors.joining("\n"));
        } else if (block instanceof Bars bars) {
            return bars.inWords();
        } else if (block instanceof Axes axes) {
            return axes.axes().stream().map(Axis::inWords).collect(Collectors.joining("\n"));
        } else if (block instanceof Grid grid) {
            return Stream.concat(Stream.of(grid.header()), grid.rows().stream())
                    .map(row -> String.join(" | ", row))
                    .collect(Collectors.joining("\n"));
        }
        return block.toString();
    }
}
