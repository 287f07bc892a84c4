package it.tappe.webinar;

import it.tappe.programme.Step;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows from a webinar's place in the path: its title, and on which side of the steps' due dates it falls. */
public final class PathPlace {
    /** «Step 3 – Il piano di implementazione»: what stands behind the dash. */
    private static final Pattern NAME = Pattern.compile("^.{1,20}?\\s[–—-]\\s+(.+)$");

    private PathPlace() {}

    /** The title of a webinar of this kind in this place, with the name of the step that it opens. */
    public static String title(Kind kind, int position, List<Step> steps) {
        return switch (kind) {
            case KICK_OFF -> "Webinar di «kick-off»";
            case STEP ->
                step(position, steps)
                        .map(step -> "Webinar " + position + " «" + name(step) + "»")
                        .orElse("Webinar " + position);
            case FINAL -> "Webinar «Restituzione degli esiti dei progetti»";
            case OTHER -> "Webinar";
        };
    }

    /** The step of this order number, if there is one. */
    public static Optional<Step> step(int position, List<Step> steps) {
        return steps.stream().filter(step -> step.position() == position).findFirst();
    }

    private static String name(Step step) {
        Matcher name = NAME.matcher(step.title());
        return name.matches() ? name.group(1) : step.title();
    }

    /**
     * Whether the webinar opens the step after it is due, or gives its results back before that; as sentences.
     *
     * @param dueOn when the step is due for those whom the webinar is for
     */
    public static List<String> disorder(Webinar webinar, int stepPosition, LocalDate dueOn) {
        LocalDate day = RomeTime.dayOf(webinar.startsAt());
        List<String> sentences = new ArrayList<>();
        String name = webinar.title() + " del " + RomeTime.date(day);
        if (webinar.opens().filter(opened -> opened == stepPosition).isPresent() && day.isAfter(dueOn)) {
            sentences.add(name + " apre lo Step " + stepPosition + ", ma viene dopo la sua scadenza ("
                    + RomeTime.date(dueOn) + ").");
        }
        if (webinar.givesBack().filter(given -> given == stepPosition).isPresent() && !day.isAfter(dueOn)) {
            sentences.add(name + " restituisce gli esiti dello Step " + stepPosition
                    + ", ma viene prima che sia passata la sua scadenza (" + RomeTime.date(dueOn) + ").");
        }
        return sentences;
    }
}
