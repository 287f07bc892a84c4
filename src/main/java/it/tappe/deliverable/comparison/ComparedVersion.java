package it.tappe.deliverable.comparison;

import it.tappe.deliverable.SectionCheck;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version as a comparison needs it: where it belongs, and its sections with their texts.
 *
 * @param stepPosition order number of its step
 * @param deliveredAt null while it is a draft
 */
public record ComparedVersion(
        int stepPosition,
        String stepTitle,
        int number,
        @Nullable Instant deliveredAt,
        List<Text> sections) {

    /** A section's title and its text, one paragraph a line. */
    public record Text(String title, String text) {
        static Text of(SectionCheck check) {
            return new Text(check.title(), check.text());
        }
    }

    Optional<Text> section(String title) {
        return sections.stream()
                .filter(one -> SectionCheck.isSameTitle(one.title(), title))
                .findFirst();
    }

    /** «versione 2, consegnata il 10/02/2026». */
    public String label() {
        return "versione " + number
                + (deliveredAt == null ? " (bozza)" : ", consegnata il " + RomeTime.date(deliveredAt));
    }
}
