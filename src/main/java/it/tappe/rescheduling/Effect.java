package it.tappe.rescheduling;

import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.Deliverable;
import it.tappe.programme.StepDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What moving a step's dates does to one deliverable. */
public enum Effect {
    /** An extension no longer gives more time than everybody has. */
    EXTENSION_POINTLESS("la proroga diventa inutile: la nuova scadenza non viene prima"),
    /** An extension still gives more time, but less of it. */
    EXTENSION_SHORTER("la proroga dà meno giorni in più rispetto agli altri"),
    /** The date of requested changes comes before everybody's new due date. */
    CHANGES_POINTLESS("la scadenza delle modifiche diventa inutile: la nuova scadenza non viene prima"),
    /** What is delivered or owed becomes late. */
    BECOMES_LATE("risulterà in ritardo"),
    /** What is delivered or owed is no longer late. */
    BECOMES_ON_TIME("non risulterà più in ritardo"),
    /** Uploads are no longer possible. */
    CLOSES("le consegne si chiudono subito"),
    /** Uploads are possible again. */
    REOPENS("le consegne si riaprono"),
    /** The step is no longer open yet. */
    OPENS_LATER("lo Step non è più aperto"),
    /** The step is open at once. */
    OPENS_NOW("lo Step si apre subito");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /** In Italian, to go on a sentence about a province. */
    public String label() {
        return label;
    }

    /** Everything that the new dates change for the deliverable at this instant. */
    static List<Effect> of(Deliverable before, StepDates dates, Instant now) {
        Deliverable after = before.withDates(dates);
        List<Effect> effects = new ArrayList<>();
        addExtension(effects, before, dates);
        LocalDate changes = before.changesDueOn();
        if (changes != null && changes.isAfter(before.dueOn()) && !changes.isAfter(dates.dueOn())) {
            effects.add(CHANGES_POINTLESS);
        }
        addSwitch(effects, before.isLateAt(now), after.isLateAt(now), BECOMES_LATE, BECOMES_ON_TIME);
        Deadlines old = before.deadlines();
        Deadlines moved = after.deadlines();
        addSwitch(effects, old.isCutOffAt(now), moved.isCutOffAt(now), CLOSES, REOPENS);
        addSwitch(effects, old.isOpenAt(now), moved.isOpenAt(now), OPENS_NOW, OPENS_LATER);
        return effects;
    }

    private static void addExtension(List<Effect> effects, Deliverable before, StepDates dates) {
        LocalDate extendedTo = before.extendedTo();
        if (extendedTo == null || !extendedTo.isAfter(before.dueOn())) {
            return;
        }
        if (!extendedTo.isAfter(dates.dueOn())) {
            effects.add(EXTENSION_POINTLESS);
        } else if (dates.dueOn().isAfter(before.dueOn())) {
            effects.add(EXTENSION_SHORTER);
        }
    }

    private static void addSwitch(List<Effect> effects, boolean was, boolean is, Effect on, Effect off) {
        if (was != is) {
            effects.add(is ? on : off);
        }
    }
}
