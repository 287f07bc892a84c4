package it.tappe.report.presentation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PointLinesTest {

    @Test
    void writesAPointALineWithItsDetailBelow() {
        Points points = new Points(List.of(new Point("Corsi", "Belluno, Como"), new Point("Cataloghi\ncondivisi", "")));
        assertThat(PointLines.of(points)).isEqualTo("Corsi\n> Belluno, Como\nCataloghi condivisi");
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(PointLines.parse("  Corsi \r\n\r\n>Belluno\n> Como\n> \n\\> non è un dettaglio")
                        .points())
                .containsExactly(new Point("Corsi", "Belluno Como"), new Point("> non è un dettaglio", ""));
        assertThat(PointLines.parse("> solo un dettaglio").points())
                .containsExactly(new Point("solo un dettaglio", ""));
        assertThat(PointLines.parse(" \n\\\n").points()).isEmpty();
    }

    @Provide
    Arbitrary<List<Point>> points() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("ab>\\ \n\t•–«").ofMaxLength(12);
        return Combinators.combine(texts, texts).as(Point::new).list().ofMaxSize(6);
    }

    @Property(tries = 500)
    void saysTheSameWhenItIsReadAndWrittenAgain(@ForAll("points") List<Point> points) {
        String lines = PointLines.of(new Points(points));
        assertThat(PointLines.tidy(lines)).isEqualTo(PointLines.tidy(PointLines.tidy(lines)));
        assertThat(PointLines.of(PointLines.parse(lines))).isEqualTo(PointLines.tidy(lines));
    }

    @Property(tries = 500)
    void losesNoLetter(@ForAll("points") List<Point> points) {
        String letters =
                points.stream().map(point -> point.text() + point.detail()).reduce("", String::concat);
        String read = PointLines.parse(PointLines.of(new Points(points))).points().stream()
                .map(point -> point.text() + point.detail())
                .reduce("", String::concat);
        assertThat(read.replaceAll("[^ab•–«]", "")).isEqualTo(letters.replaceAll("[^ab•–«]", ""));
    }
}
