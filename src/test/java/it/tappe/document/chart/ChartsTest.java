package it.tappe.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.document.chart.BarChart.Bar;
import it.tappe.document.chart.StackedBar.Segment;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final String ATTACK = "<script>alert(1)</script> & \"Comuni\" \u0000\uD800";

    @Test
    void saysTitleAndFiguresInWords() throws Exception {
        Element chart = parse(BarChart.of("Consegne", List.of(new Bar("Area", 12, 20, "12 di 20")))
                .svg());
        assertThat(chart.getAttribute("role")).isEqualTo("img");
        assertThat(chart.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(chart.getFirstChild().getTextContent()).isEqualTo("Consegne");
        assertThat(words(chart)).isEqualTo("Area: 12 di 20");
    }

    @Test
    void drawsEachBarInProportionAndNoneBeyondItsTrack() throws Exception {
        Element chart = parse(BarChart.of(
                        "Consegne", List.of(new Bar("a", 5, 20, ""), new Bar("b", 30, 20, ""), new Bar("c", 0, 0, "")))
                .svg());
        assertThat(widths(chart, "#0066CC")).containsExactly(74.0, 296.0);
        assertThat(widths(chart, "#FFFFFF")).containsExactly(296.0, 296.0, 296.0);
    }

    @Test
    void drawsATileForEachColumnHoweverManyAndNamesThemWhereThereIsRoom() throws Exception {
        Element few = parse(mosaic(8));
        assertThat(few.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("BL");
        assertThat(widths(few, "#0066CC")).hasSize(9);
        assertThat(words(few)).isEqualTo("Step 1: Approvato 8");
        Element many = parse(mosaic(321));
        assertThat(many.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("Step 1");
        assertThat(widths(many, "#0066CC").stream().mapToDouble(width -> width).sum())
                .isLessThan(640);
        assertThat(words(many)).isEqualTo("Step 1: Approvato 321");
    }

    private static String mosaic(int works) {
        Mosaic.Tile tile = new Mosaic.Tile("Approvato", Fill.BLUE, true);
        return new Mosaic(
                        "Province per Step",
                        Collections.nCopies(works, "BL"),
                        List.of(new Mosaic.Row("Step 1", Collections.nCopies(works, tile))))
                .svg();
    }

    @Test
    void letsSegmentsShareTheBarAndNamesEvenTheEmptyOnes() throws Exception {
        Element chart = parse(new StackedBar(
                        "Stato",
                        List.of(
                                new Segment("Approvate", 3, Fill.of(0)),
                                new Segment("Da consegnare", 1, Fill.of(1)),
                                new Segment("Non dovute", 0, Fill.of(2))))
                .svg());
        assertThat(words(chart)).isEqualTo("Approvate: 3; Da consegnare: 1; Non dovute: 0");
        assertThat(widths(chart, "#0066CC")).containsExactly(476.5, 20.0);
        assertThat(widths(chart, "#008055")).containsExactly(157.5, 20.0);
        assertThat(widths(chart, "#17324D")).containsExactly(20.0);
    }

    @Test
    void escapesWhatPeopleTyped() throws Exception {
        String svg = BarChart.of(ATTACK, List.of(new Bar(ATTACK, 1, 2, ATTACK))).svg();
        assertThat(parse(svg).getFirstChild().getTextContent()).isEqualTo("<script>alert(1)</script> & \"Comuni\" ");
        assertThat(svg).doesNotContain("<script", "style=", "\u0000");
    }

    @Test
    void cutsAnEndlessLabelAndKeepsItInWords() throws Exception {
        String label = "Unione ".repeat(40).strip();
        Element chart = parse(
                BarChart.of("Consegne", List.of(new Bar(label, 1, 2, "1 di 2"))).svg());
        assertThat(words(chart)).startsWith(label);
        assertThat(chart.getElementsByTagName("text").getLength()).isEqualTo(3);
        assertThat(chart.getElementsByTagName("text").item(1).getTextContent())
                .endsWith("…")
                .hasSizeLessThan(30);
    }

    @Test
    void tellsEveryFillOfThePaletteApartWithoutColour() {
        assertThat(Fill.PALETTE).extracting(Fill::hatch).doesNotHaveDuplicates();
    }

    @Test
    void hatchesInsideTheArea() throws Exception {
        for (Fill fill : Fill.PALETTE) {
            Svg svg = new Svg();
            svg.area(100, 50, 60, 30, fill);
            Element chart = parse(svg.finish("t", "w", 100));
            var paths = chart.getElementsByTagName("path");
            assertThat(paths.getLength())
                    .isEqualTo(
                            switch (fill.hatch()) {
                                case SOLID, HOLLOW -> 0;
                                default -> 1;
                            });
            for (int i = 0; i < paths.getLength(); i++) {
                for (String point : ((Element) paths.item(i)).getAttribute("d").split("[ML]")) {
                    if (!point.isEmpty()) {
                        String[] at = point.split(" ");
                        assertThat(Double.parseDouble(at[0])).isBetween(100.0, 160.0);
                        assertThat(Double.parseDouble(at[1])).isBetween(50.0, 80.0);
                    }
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoQuantityAndNoColour() {
        assertThatThrownBy(() -> new Bar("a", -1, 2, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bar("a", Double.NaN, 2, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Segment("a", -1, Fill.BLUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fill("red\" onload=\"x", Fill.Hatch.SOLID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String words(Element chart) {
        return chart.getElementsByTagName("desc").item(0).getTextContent();
    }

    private static List<Double> widths(Element chart, String fill) {
        var all = chart.getElementsByTagName("rect");
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(rectangle -> rectangle.getAttribute("fill").equals(fill))
                .map(rectangle -> Double.valueOf(rectangle.getAttribute("width")))
                .toList();
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
