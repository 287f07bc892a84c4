package it.tappe.deliverable.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets in Italy open it with a double click: UTF-8 with its mark, semicolons, lines ended by CR LF.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder("\ufeff");

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        String safe = looksLikeFormula(value) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(one -> one == ';' || one == '"' || one == '\n' || one == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Also behind blanks, which some programs take away before they look. */
    private static boolean looksLikeFormula(String value) {
        String bare = value.replaceFirst("^[ \u00a0]+", "");
        return !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    }
}
