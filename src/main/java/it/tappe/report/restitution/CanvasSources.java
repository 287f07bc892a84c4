package it.tappe.report.restitution;

import it.tappe.canvas.Compared;
import it.tappe.canvas.outline.Item;
import it.tappe.programme.Step;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.ItemCount;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where answers of the canvas come from, for the speaker's notes. */
record CanvasSources(Compared answers, Step step) {

    /** How many have answered, then a line for each answer. */
    List<String> of(ItemCount count) {
        List<String> lines = new ArrayList<>();
        int all = count.answered().size() + count.missing().size();
        lines.add(count.item().title() + ": " + count.answered().size() + " su " + all + " hanno risposto"
                + (count.missing().isEmpty() ? "." : "; non ancora: " + count.missingNames() + "."));
        count.answered().forEach(one -> lines.add(line(one, count.item())));
        return lines;
    }

    private String line(ComparedWork one, Item item) {
        Instant at = answers.get(one.work().id(), step.position()).to(item).writtenAt();
        return one.province() + ": scheda comparativa, " + step.title() + ", " + item.part() + " – " + item.title()
                + (at == null ? "" : ", scritta il " + RomeTime.minute(at));
    }
}
