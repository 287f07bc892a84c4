package it.tappe.deliverable.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.DeclaredSignature;
import it.tappe.deliverable.SectionCheck;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.Version;
import it.tappe.document.reading.FoundSection;
import it.tappe.document.signed.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version for programs; {@code sections} and {@code signatures} only where one version is asked for.
 *
 * @param words of the whole document: 0 when nothing in it can be read, as in a scan
 */
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
        @Nullable Integer words,
        @Nullable List<SectionJson> sections,
        @Nullable List<SignatureJson> signatures) {

    /** What was found of one required section. */
    @Serdeable
    record SectionJson(String title, FoundSection.State state, int words, String text) {
        static SectionJson of(SectionCheck check) {
            return new SectionJson(check.title(), check.state(), check.words(), check.text());
        }
    }

    /** A signature as the file declares it: {@code verified} is always false, for nothing is verified. */
    @Serdeable
    record SignatureJson(String signer, @Nullable Instant signedAt, Signature.Form form, boolean verified) {
        static SignatureJson of(DeclaredSignature signature) {
            return new SignatureJson(signature.signer(), signature.signedAt(), signature.form(), false);
        }
    }

    static VersionJson of(Version version) {
        return of(version, null, null);
    }

    static VersionJson of(CheckedVersion checked) {
        return of(
                checked.version(),
                checked.sections().stream().map(SectionJson::of).toList(),
                checked.signatures().stream().map(SignatureJson::of).toList());
    }

    private static VersionJson of(
            Version version, @Nullable List<SectionJson> sections, @Nullable List<SignatureJson> signatures) {
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
                version.words(),
                sections,
                signatures);
    }
}
