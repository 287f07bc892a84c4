package it.tappe.report.presentation.look;

import java.util.HexFormat;
import java.util.Locale;

/** The contrast (<i>contrasto</i>) of a colour with white, as WCAG 2.2 computes it: from 1 to 21. */
public final class Contrast {
    /** Least contrast at which text can be read (level AA). */
    public static final double LEAST = 4.5;

    private static final int RED = 16;
    private static final int GREEN = 8;

    private Contrast() {}

    /** Of a colour as RRGGBB. */
    public static double withWhite(String rgb) {
        int colour = HexFormat.fromHexDigits(rgb);
        double luminance = 0.2126 * linear(colour >> RED) + 0.7152 * linear(colour >> GREEN) + 0.0722 * linear(colour);
        return 1.05 / (luminance + 0.05);
    }

    /** As people read it, never rounded up to what is enough. */
    public static String words(double ratio) {
        return String.format(Locale.ITALIAN, "%.2f", Math.floor(ratio * 100) / 100);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
