package it.tappe.report.presentation.look.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.report.presentation.look.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How presentations look, for programs.
 *
 * @param primary colour as {@code #RRGGBB}
 * @param accent the same
 * @param logoText what the logo says to those who do not see it; null without a logo
 */
@Serdeable
record LookJson(
        String primary,
        String accent,
        String footer,
        String font,
        List<String> contacts,
        @Nullable String logoText,
        @Nullable String logoType) {
    static LookJson of(Look look) {
        return new LookJson(
                "#" + look.primaryColour(),
                "#" + look.accentColour(),
                look.footer(),
                look.font(),
                look.contactLines(),
                look.logoText(),
                look.logoType());
    }
}
