package it.tappe.document.deck;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.deck.ReadDeck.Read;
import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What holds of every deck: it can be read by everybody, and nothing is lost at an edge. */
public final class SoundDeck {
    private static final double ROUNDING = 1;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private SoundDeck() {}

    public static void check(ReadDeck deck) {
        assertThat(deck.slides())
                .extracting(Read::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
        assertThat(deck.slides()).allSatisfy(slide -> {
            assertThat(slide.slide().getShapes().get(0)).isSameAs(slide.slide().getPlaceholder(0));
            assertThat(slide.texts().get(0)).isEqualTo(slide.title());
            assertThat(slide.pictures()).allSatisfy(text -> assertThat(text).isNotBlank());
            assertThat(slide.slide().getPlaceholders())
                    .allSatisfy(shape -> assertThat(shape.getText()).isNotBlank());
            slide.slide().getShapes().forEach(SoundDeck::staysInItsPlace);
        });
    }

    private static void staysInItsPlace(XSLFShape shape) {
        assertThat(shape.getAnchor().getMinX()).isNotNegative();
        assertThat(shape.getAnchor().getMinY()).isNotNegative();
        assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(Room.HEIGHT);
        assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(Room.WIDTH);
        if (shape instanceof XSLFTextShape text && !text.getText().isBlank()) {
            assertThat(height(text))
                    .as(text.getText())
                    .isLessThanOrEqualTo(text.getAnchor().getHeight() + ROUNDING);
            assertThat(text.getTextParagraphs())
                    .flatMap(paragraph -> paragraph.getTextRuns())
                    .allSatisfy(run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(smallest(text)));
        } else if (shape instanceof XSLFTable table) {
            table.updateCellAnchor();
            assertThat(table.getRows().stream()
                            .mapToDouble(row -> row.getHeight())
                            .sum())
                    .isLessThanOrEqualTo(table.getAnchor().getHeight() + ROUNDING);
        }
    }

    /** As high as it is in the machine's own sans serif, which is wider than the deck's font. */
    private static double height(XSLFTextShape text) {
        double height = 0;
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
            XSLFTextRun run = paragraph.getTextRuns().get(0);
            Font font = new Font(Font.SANS_SERIF, run.isBold() ? Font.BOLD : Font.PLAIN, 100)
                    .deriveFont(run.getFontSize().floatValue());
            double indent = paragraph.getLeftMargin() == null ? 0 : paragraph.getLeftMargin();
            float width = (float) (text.getAnchor().getWidth() - indent);
            LineBreakMeasurer lines = new LineBreakMeasurer(
                    new AttributedString(paragraph.getText(), Map.of(TextAttribute.FONT, font)).getIterator(), CONTEXT);
            for (; lines.getPosition() < paragraph.getText().length(); lines.nextLayout(width)) {
                height += run.getFontSize() * TextMeasure.LEADING;
            }
        }
        return height;
    }

    /** Only the footer is smaller than what has to be read from the back row. */
    private static double smallest(XSLFTextShape text) {
        return text.getAnchor().getY() >= Room.FOOTER_TOP ? Room.FOOTER_SIZE : Room.DETAIL_SIZE;
    }
}
