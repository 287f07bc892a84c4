package it.tappe.deliverable.comparison.web;

import it.tappe.access.Viewer;
import it.tappe.deliverable.comparison.Comparisons;
import it.tappe.deliverable.comparison.VersionDifference;
import it.tappe.shared.Fields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which two versions to compare, as people and programs write it.
 *
 * @param from a number
 * @param ofStep whether {@code from} is an earlier step, whose approved version is meant
 */
record Choice(int from, boolean ofStep, int to) {
    private static final String STEP = "step-";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** Refused with 422 at the field {@code from} or {@code to}. */
    static Choice of(@Nullable String from, @Nullable String to) {
        String start = from == null ? "" : from.strip();
        String end = to == null ? "" : to.strip();
        boolean ofStep = start.startsWith(STEP);
        String number = ofStep ? start.substring(STEP.length()) : start;
        new Fields()
                .check(isNumber(number), "from", "Scegli da quale versione partire: serve il suo numero.")
                .check(isNumber(end), "to", "Scegli fino a quale versione confrontare: serve il suo numero.")
                .refuseIfWrong();
        return new Choice(Integer.parseInt(number), ofStep, Integer.parseInt(end));
    }

    /** How the approved version of a step is written. */
    static String ofStep(int position) {
        return STEP + position;
    }

    VersionDifference compare(Comparisons comparisons, Viewer viewer, long projectWorkId, int step) {
        return ofStep
                ? comparisons.sinceApproved(viewer, projectWorkId, step, from, to)
                : comparisons.between(viewer, projectWorkId, step, from, to);
    }

    /** Whether the text can be the number of a version. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
