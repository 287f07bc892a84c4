package it.tappe.report.slides;

import it.tappe.restitution.ComparedWork;
import java.util.List;
import java.util.stream.Collectors;

/** Provinces as slides name them. */
public final class Names {
    private static final char NO_BREAK = '\u00A0';

    private Names() {}

    /** «Belluno, Como». */
    public static String of(List<ComparedWork> works) {
        return works.stream().map(ComparedWork::province).collect(Collectors.joining(", "));
    }

    /** «Belluno, Como (2 su 8)», the figures in one line, or «nessuna». */
    public static String counted(List<ComparedWork> works, int all) {
        return works.isEmpty() ? "nessuna" : of(works) + " (" + works.size() + NO_BREAK + "su" + NO_BREAK + all + ")";
    }
}
