package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import java.util.List;
import java.util.stream.Collectors;

/** How far an indicator is found in a project work, and the passages that show it. */
public record Rating(Indicator indicator, Level level, List<Evidence> evidence) {
    /** The indicator's code. */
    public String code() {
        return indicator.code();
    }

    /** What the rule makes of the ratings. */
    public static Assessment assess(Catalogue catalogue, List<Rating> ratings) {
        return Assessment.of(catalogue, ratings.stream().collect(Collectors.toMap(Rating::code, Rating::level)));
    }
}
