package it.tappe.deliverable.review;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Reads and writes which file is attached to which review. Only {@link AnnotatedFiles} calls it. */
@Singleton
@Transactional
class AnnotationRecords {
    private final Readings readings;
    private final ReviewDrafts drafts;
    private final ReviewRepository reviews;
    private final Journal journal;
    private final Clock clock;

    AnnotationRecords(Readings readings, ReviewDrafts drafts, ReviewRepository reviews, Journal journal, Clock clock) {
        this.readings = readings;
        this.drafts = drafts;
        this.reviews = reviews;
        this.journal = journal;
        this.clock = clock;
    }

    void requireDraft(Viewer viewer, VersionAddress at, @Nullable Long basedOn) {
        drafts.present(viewer, reading(viewer, at), basedOn);
    }

    ReviewDraft attach(Viewer viewer, VersionAddress at, @Nullable Long basedOn, AnnotatedFile file) {
        Reading reading = reading(viewer, at);
        reviews.lock(at.projectWorkId());
        ReviewRow before = drafts.present(viewer, reading, basedOn);
        ReviewRow after = before.with(file, clock.instant(), viewer.accountId());
        drafts.noteBeginning(viewer, reading, before.id() == 0 ? reviews.save(after) : reviews.update(after));
        return drafts.find(viewer, at.projectWorkId(), at.stepPosition(), at.number());
    }

    AnnotatedFile noteDownload(Viewer viewer, VersionAddress at) {
        Reading reading = readings.findVisible(viewer, at);
        ReviewRow row = reviews.findBySubmissionId(reading.version().id())
                .filter(found -> found.isReleased() || viewer.may(Action.REVIEW, reading.work()))
                .orElseThrow(Refusal.NotFound::new);
        AnnotatedFile file =
                AnnotatedFile.of(row.annotatedName(), row.annotatedType(), row.annotatedSize(), row.annotatedSha256());
        if (file == null) {
            throw new Refusal.NotFound();
        }
        journal.note(viewer, Act.DOWNLOADED, reading.subject());
        return file;
    }

    private Reading reading(Viewer viewer, VersionAddress at) {
        return readings.find(viewer, at.projectWorkId(), at.stepPosition(), at.number(), Action.REVIEW);
    }
}
