package it.tappe.document.deck.drawing;

import java.awt.Color;
import java.util.HexFormat;

/** Colours as RRGGBB. */
final class Hex {
    private Hex() {}

    static byte[] bytes(String rgb) {
        return HexFormat.of().parseHex(rgb);
    }

    static Color color(String rgb) {
        return new Color(HexFormat.fromHexDigits(rgb));
    }
}
