package it.tappe.deliverable.comparison;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.SectionCheck;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.comparison.ComparedVersion.Text;
import it.tappe.deliverable.comparison.SectionProvenance.Origin;
import it.tappe.document.reading.FoundSection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The <i>provenienza</i> of a version whose step asks again for sections of earlier steps, as the final delivery does:
 * whether they are all in it, and how they differ from what was approved.
 *
 * @param number of the version
 * @param sections those that the step asked for when the version was uploaded
 */
public record Provenance(int number, List<SectionProvenance> sections) {

    /** Of no version. */
    public static final Provenance NOTHING = new Provenance(0, List.of());

    static Provenance of(CheckedVersion version, List<Deliverable> earlier, List<ComparedVersion> approved) {
        return new Provenance(
                version.version().number(),
                version.sections().stream()
                        .map(check -> new SectionProvenance(
                                check.title(), check.state(), check.words(), origin(check, earlier, approved)))
                        .toList());
    }

    private static @Nullable Origin origin(
            SectionCheck check, List<Deliverable> earlier, List<ComparedVersion> approved) {
        return earlier.stream()
                .filter(deliverable -> asksFor(deliverable, check.title()))
                .reduce((first, later) -> later)
                .map(deliverable -> origin(check, deliverable, approved))
                .orElse(null);
    }

    private static Origin origin(SectionCheck check, Deliverable deliverable, List<ComparedVersion> approved) {
        Optional<ComparedVersion> version = approved.stream()
                .filter(one -> one.stepPosition() == deliverable.stepPosition())
                .findFirst();
        String before = version.flatMap(one -> one.section(check.title()))
                .map(Text::text)
                .orElse("");
        return new Origin(
                deliverable.stepPosition(),
                deliverable.stepTitle(),
                version.map(ComparedVersion::number).orElse(null),
                version.isEmpty() ? null : TextDifference.between(before, check.text()));
    }

    /** The deliverables of earlier steps that ask for some of the same sections, by step. */
    static List<Deliverable> earlier(List<Deliverable> all, Deliverable deliverable) {
        return all.stream()
                .filter(one -> one.stepPosition() < deliverable.stepPosition())
                .filter(one -> deliverable.sectionTitles().stream().anyMatch(title -> asksFor(one, title)))
                .sorted(Comparator.comparingInt(Deliverable::stepPosition))
                .toList();
    }

    static boolean asksFor(Deliverable deliverable, String title) {
        return deliverable.sectionTitles().stream().anyMatch(one -> SectionCheck.isSameTitle(one, title));
    }

    /** Whether any section was asked for by an earlier step. */
    public boolean isAny() {
        return sections.stream().anyMatch(section -> section.origin() != null);
    }

    /** Whether every required section is in it, with text. */
    public boolean isComplete() {
        return sections.stream().allMatch(section -> section.state() == FoundSection.State.PRESENT);
    }
}
