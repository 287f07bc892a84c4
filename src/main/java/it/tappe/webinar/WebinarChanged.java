package it.tappe.webinar;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** A webinar has been changed. */
public record WebinarChanged(Webinar before, Webinar after) {

    /** What a participant has to know of. */
    public enum What {
        /** Day, hour or length. */
        DATE,
        /** Where it is held. */
        LINK,
        /** Whom it is for. */
        AREAS,
        /** What it is called. */
        TITLE
    }

    /** What is different; empty when only details are. */
    public Set<What> what() {
        Set<What> what = EnumSet.noneOf(What.class);
        if (!before.startsAt().equals(after.startsAt()) || before.lengthMinutes() != after.lengthMinutes()) {
            what.add(What.DATE);
        }
        if (!Objects.equals(before.details().link(), after.details().link())) {
            what.add(What.LINK);
        }
        if (!before.areaIds().equals(after.areaIds())) {
            what.add(What.AREAS);
        }
        if (!before.title().equals(after.title())) {
            what.add(What.TITLE);
        }
        return what;
    }
}
