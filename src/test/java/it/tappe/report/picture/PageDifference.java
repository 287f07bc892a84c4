package it.tappe.report.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * How far two pages look apart: greys from 0 to 255, averaged over squares of a few millimetres, so that another font's
 * letters do not count and a missing block does.
 *
 * @param mean over the whole page
 * @param share of the squares that differ so that one sees it
 */
record PageDifference(double mean, double share) {
    private static final int SQUARE = 8;
    private static final double SEEN = 48;
    private static final double MOST_MEAN = 6;
    private static final double MOST_SHARE = 0.04;
    private static final int WHITE = 255;

    static PageDifference between(BufferedImage one, BufferedImage other) {
        int columns = squares(Math.max(one.getWidth(), other.getWidth()));
        int rows = squares(Math.max(one.getHeight(), other.getHeight()));
        double sum = 0;
        int seen = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double difference = Math.abs(grey(one, column, row) - grey(other, column, row));
                sum += difference;
                seen += difference > SEEN ? 1 : 0;
            }
        }
        return new PageDifference(sum / (rows * columns), (double) seen / (rows * columns));
    }

    /** Whether a person would take the pages for the same. */
    boolean isSmall() {
        return mean <= MOST_MEAN && share <= MOST_SHARE;
    }

    private static int squares(int length) {
        return (length + SQUARE - 1) / SQUARE;
    }

    /** What lies outside the page is white. */
    private static double grey(BufferedImage page, int column, int row) {
        Raster greys = page.getRaster();
        double sum = 0;
        for (int y = row * SQUARE; y < (row + 1) * SQUARE; y++) {
            for (int x = column * SQUARE; x < (column + 1) * SQUARE; x++) {
                boolean isOnPage = x < page.getWidth() && y < page.getHeight();
                sum += isOnPage ? greys.getSample(x, y, 0) : WHITE;
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
