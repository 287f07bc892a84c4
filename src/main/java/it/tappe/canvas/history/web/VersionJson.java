package it.tappe.canvas.history.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.canvas.Origin;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.history.Revision;
import it.tappe.canvas.history.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a canvas as programs read it: what one person changed in one go. */
@Serdeable
record VersionJson(int number, String author, Instant begunAt, Instant writtenAt, List<ChangeJson> changes) {

    /** An answer that became another; without a before there was none. */
    @Serdeable
    record ChangeJson(
            String item, Origin.Kind origin, @Nullable RevisionJson before, RevisionJson after) {}

    /**
     * What an answer was.
     *
     * @param options under the names that they had
     */
    @Serdeable
    record RevisionJson(
            long id,
            List<String> options,
            String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk,
            String author,
            Instant writtenAt) {
        static RevisionJson of(Revision revision) {
            return new RevisionJson(
                    revision.id(),
                    revision.chosen().stream().map(Revision.Chosen::label).toList(),
                    revision.words(),
                    revision.axis(),
                    revision.risk(),
                    revision.author(),
                    revision.writtenAt());
        }
    }

    static VersionJson of(Version version) {
        return new VersionJson(
                version.number(),
                version.author(),
                version.begunAt(),
                version.writtenAt(),
                version.changes().stream().map(VersionJson::change).toList());
    }

    private static ChangeJson change(Version.Change change) {
        Revision before = change.before();
        return new ChangeJson(
                change.after().item().code(),
                change.after().origin().kind(),
                before == null ? null : RevisionJson.of(before),
                RevisionJson.of(change.after()));
    }
}
