package it.tappe.programme;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.List;

/**
 * A <i>Step</i> of the path, for all areas; an area whose dates differ has {@link AreaDates} of its own.
 *
 * @param position 1, 2, 3, then the final delivery
 * @param sections titles of the sections that a deliverable of this step must have, one a line
 */
@MappedEntity
public record Step(
        @Id @GeneratedValue long id,
        long programmeId,
        int position,
        String title,
        String sections,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate cutOffOn,
        @Version long version) {

    /** Titles of the required sections, in order. */
    public List<String> sectionTitles() {
        return sections.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The dates that hold where an area has none of its own. */
    public StepDates dates() {
        return new StepDates(opensOn, dueOn, cutOffOn);
    }

    String summary() {
        return title + ": " + dates().summary() + "; sezioni: " + String.join(", ", sectionTitles());
    }
}
