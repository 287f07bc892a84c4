package it.tappe.document.blocks.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as office programs write them, in points. */
public final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("([\\d.]+)(pt|in|cm|mm|px)?");

    private Lengths() {}

    /** 0 when it is no length. */
    public static double points(String length) {
        Matcher matcher = LENGTH.matcher(length.strip());
        return matcher.matches() ? points(matcher.group(1), matcher.group(2)) : 0;
    }

    /** 0 when it is no number. */
    public static double points(String number, @Nullable String unit) {
        if (!number.matches("\\d{1,7}(?:\\.\\d{0,9})?")) {
            return 0;
        }
        double value = Double.parseDouble(number);
        return switch (unit == null ? "pt" : unit) {
            case "in" -> value * 72;
            case "cm" -> value * 72 / 2.54;
            case "mm" -> value * 72 / 25.4;
            case "px" -> value * 0.75;
            default -> value;
        };
    }
}
