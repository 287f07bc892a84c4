package it.tappe.deliverable.comparison.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.comparison.ComparedVersion;
import it.tappe.deliverable.comparison.Run;
import it.tappe.deliverable.comparison.SectionDifference;
import it.tappe.deliverable.comparison.VersionDifference;
import java.util.List;

/** What changed between two versions, for programs. */
@Serdeable
record ComparisonJson(Side from, Side to, List<SectionJson> sections) {

    /** One of the two versions; {@code step} is the order number of its step. */
    @Serdeable
    record Side(int step, int number) {
        static Side of(ComparedVersion version) {
            return new Side(version.stepPosition(), version.number());
        }
    }

    /**
     * One section.
     *
     * @param runs without those INSERTED they are the earlier text exactly, without those DELETED the later
     */
    @Serdeable
    record SectionJson(
            String title,
            SectionDifference.State state,
            int wordsAdded,
            int wordsRemoved,
            int paragraphsMoved,
            List<RunJson> runs) {
        static SectionJson of(SectionDifference section) {
            return new SectionJson(
                    section.title(),
                    section.state(),
                    section.text().wordsAdded(),
                    section.text().wordsRemoved(),
                    section.text().paragraphsMoved(),
                    section.text().runs().stream().map(RunJson::of).toList());
        }
    }

    /** A stretch of text. */
    @Serdeable
    record RunJson(Run.Kind kind, String text) {
        static RunJson of(Run run) {
            return new RunJson(run.kind(), run.text());
        }
    }

    static ComparisonJson of(VersionDifference difference) {
        return new ComparisonJson(
                Side.of(difference.from()),
                Side.of(difference.to()),
                difference.sections().stream().map(SectionJson::of).toList());
    }
}
