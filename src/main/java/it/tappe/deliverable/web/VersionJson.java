package it.tappe.deliverable.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.SectionCheck;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.Version;
import it.tappe.document.reading.FoundSection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version for programs; {@code sections} only where one version is asked for. */
@Serdeable
record VersionJson(
        int number,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant deliveredAt,
        @Nullable String deliveredBy,
        @Nullable List<SectionJson> sections) {

    /** What was found of one required section. */
    @Serdeable
    record SectionJson(String title, FoundSection.State state, int words) {
        static SectionJson of(SectionCheck check) {
            return new SectionJson(check.title(), check.state(), check.words());
        }
    }

    static VersionJson of(Version version) {
        return of(version, null);
    }

    static VersionJson of(CheckedVersion checked) {
        return of(
                checked.version(),
                checked.sections().stream().map(SectionJson::of).toList());
    }

    private static VersionJson of(Version version, @Nullable List<SectionJson> sections) {
        return new VersionJson(
                version.number(),
                version.fileName(),
                version.contentType(),
                version.size(),
                version.sha256(),
                version.uploadedAt(),
                version.uploadedByName(),
                version.deliveredAt(),
                version.deliveredByName(),
                sections);
    }
}
