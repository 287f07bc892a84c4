package it.tappe.deliverable.comparison.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.comparison.Provenance;
import it.tappe.deliverable.comparison.SectionProvenance;
import it.tappe.deliverable.comparison.TextDifference;
import it.tappe.document.reading.FoundSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the sections of a version come from, for programs.
 *
 * @param complete whether every required section is in the version, with text
 */
@Serdeable
record ProvenanceJson(int number, boolean complete, List<SectionJson> sections) {

    /** One section; {@code origin} is null when no earlier step asks for it. */
    @Serdeable
    record SectionJson(
            String title,
            FoundSection.State state,
            int words,
            @Nullable OriginJson origin) {
        static SectionJson of(SectionProvenance section) {
            SectionProvenance.Origin origin = section.origin();
            return new SectionJson(
                    section.title(), section.state(), section.words(), origin == null ? null : OriginJson.of(origin));
        }
    }

    /**
     * The latest earlier step that asks for the section too.
     *
     * @param step order number
     * @param approvedNumber of its approved version; null when none is, and then nothing can be compared
     */
    @Serdeable
    record OriginJson(
            int step,
            String stepTitle,
            @Nullable Integer approvedNumber,
            @Nullable Boolean unchanged,
            @Nullable Integer wordsAdded,
            @Nullable Integer wordsRemoved) {
        static OriginJson of(SectionProvenance.Origin origin) {
            TextDifference difference = origin.difference();
            return new OriginJson(
                    origin.stepPosition(),
                    origin.stepTitle(),
                    origin.number(),
                    difference == null ? null : difference.isNone(),
                    difference == null ? null : difference.wordsAdded(),
                    difference == null ? null : difference.wordsRemoved());
        }
    }

    static ProvenanceJson of(Provenance provenance) {
        return new ProvenanceJson(
                provenance.number(),
                provenance.isComplete(),
                provenance.sections().stream().map(SectionJson::of).toList());
    }
}
