package it.tappe.document.chart;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How an area is filled: a colour, and a hatching that tells it apart without colour.
 *
 * @param colour as #RRGGBB
 */
public record Fill(String colour, Hatch hatch) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Lines drawn over the colour. */
    public enum Hatch {
        /** None: the whole area in the colour. */
        SOLID,
        /** Rising from left to right. */
        RISING,
        /** Falling from left to right. */
        FALLING,
        /** Upright. */
        UPRIGHT,
        /** Rising and falling. */
        CROSSED,
        /** White inside a border of the colour. */
        HOLLOW
    }

    /** Italia blue, whole. */
    public static final Fill BLUE = new Fill("#0066CC", Hatch.SOLID);

    /** Six fills that differ in colour and in hatching, dark enough to be seen on white. */
    public static final List<Fill> PALETTE = List.of(
            BLUE,
            new Fill("#008055", Hatch.RISING),
            new Fill("#17324D", Hatch.CROSSED),
            new Fill("#A66300", Hatch.UPRIGHT),
            new Fill("#CC334D", Hatch.FALLING),
            new Fill("#5D7083", Hatch.HOLLOW));

    public Fill {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("A colour is written #RRGGBB: " + colour);
        }
    }

    /** The n-th fill of the palette, from 0; after the last it begins again. */
    public static Fill of(int n) {
        return PALETTE.get(Math.floorMod(n, PALETTE.size()));
    }
}
