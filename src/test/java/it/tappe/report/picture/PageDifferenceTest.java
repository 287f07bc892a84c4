package it.tappe.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PageDifferenceTest {
    private static final int WIDTH = 331;
    private static final int HEIGHT = 468;
    private static final int LINES = 25;

    @Test
    void takesAnotherFontForTheSamePage() {
        assertThat(PageDifference.between(page(Font.SANS_SERIF, LINES, 0), page(Font.SERIF, LINES, 0)))
                .matches(PageDifference::isSmall);
    }

    @Test
    void seesAMissingPartOfThePage() {
        assertThat(PageDifference.between(page(Font.SANS_SERIF, LINES, 0), page(Font.SANS_SERIF, LINES / 2, 0)))
                .matches(difference -> !difference.isSmall());
    }

    @Test
    void seesABlockThatIsNew() {
        assertThat(PageDifference.between(page(Font.SANS_SERIF, LINES, 0), page(Font.SANS_SERIF, LINES, 80)))
                .matches(difference -> !difference.isSmall());
    }

    @Test
    void seesAPageOnItsSide() {
        BufferedImage landscape = new BufferedImage(HEIGHT, WIDTH, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(PageDifference.between(page(Font.SANS_SERIF, LINES, 0), landscape))
                .matches(difference -> !difference.isSmall());
    }

    private static BufferedImage page(String font, int lines, int block) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(font, Font.PLAIN, 6));
        for (int i = 0; i < lines; i++) {
            pen.drawString("La Provincia accompagna i Comuni nel ciclo formativo e ne cura", 20, 30 + 16 * i);
        }
        pen.fillRect(200, 300, block, block);
        pen.dispose();
        return page;
    }
}
