package it.tappe.report.slides;

import it.tappe.programme.Step;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How slides speak of a step. */
public final class StepNames {
    private static final Pattern NUMBERED = Pattern.compile("^(Step \\d+)\\b.*$", Pattern.CASE_INSENSITIVE);

    private StepNames() {}

    /** «Step 2», or the title of a step that has a name instead of a number. */
    public static String brief(Step step) {
        Matcher numbered = NUMBERED.matcher(step.title());
        return numbered.matches() ? numbered.group(1) : "«" + step.title() + "»";
    }

    /** «dello Step 2», «di «Consegna dei Project work»». */
    public static String ofStep(Step step) {
        return (NUMBERED.matcher(step.title()).matches() ? "dello " : "di ") + brief(step);
    }

    /** «lo Step 2», or the title of a step that has a name. */
    public static String theStep(Step step) {
        return (NUMBERED.matcher(step.title()).matches() ? "lo " : "") + brief(step);
    }
}
