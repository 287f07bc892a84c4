package it.tappe.deliverable.comparison;

import it.tappe.deliverable.comparison.ComparedVersion.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two versions.
 *
 * @param sections in the order of the later version
 */
public record VersionDifference(ComparedVersion from, ComparedVersion to, List<SectionDifference> sections) {

    /** Of every section that either version has; those that are no longer asked for stand at the end. */
    static VersionDifference of(ComparedVersion from, ComparedVersion to) {
        List<SectionDifference> sections = new ArrayList<>();
        for (Text text : to.sections()) {
            String before = from.section(text.title()).map(Text::text).orElse("");
            sections.add(SectionDifference.between(text.title(), before, text.text()));
        }
        for (Text text : from.sections()) {
            if (to.section(text.title()).isEmpty()) {
                sections.add(SectionDifference.between(text.title(), text.text(), ""));
            }
        }
        return new VersionDifference(from, to, sections);
    }

    /** Of the sections that both versions have. */
    static VersionDifference ofShared(ComparedVersion from, ComparedVersion to) {
        List<SectionDifference> sections = new ArrayList<>();
        for (Text text : to.sections()) {
            from.section(text.title())
                    .ifPresent(before ->
                            sections.add(SectionDifference.between(text.title(), before.text(), text.text())));
        }
        return new VersionDifference(from, to, sections);
    }

    /** Whether no section differs. */
    public boolean isNone() {
        return sections.stream().allMatch(section -> section.text().isNone());
    }
}
