package it.tappe.deliverable;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and writes the rows of versions, each act in one transaction. Only {@link Submissions} calls it. */
@Singleton
@Transactional
class VersionRecords {
    private final ProjectWorks projectWorks;
    private final Programmes programmes;
    private final DeliverableRepository deliverables;
    private final VersionTables tables;
    private final VersionNews news;
    private final Clock clock;

    VersionRecords(
            ProjectWorks projectWorks,
            Programmes programmes,
            DeliverableRepository deliverables,
            VersionTables tables,
            VersionNews news,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.programmes = programmes;
        this.deliverables = deliverables;
        this.tables = tables;
        this.news = news;
        this.clock = clock;
    }

    /** The tables in which versions stand. */
    @Singleton
    record VersionTables(
            SubmissionRepository submissions, SectionCheckRepository checks, DeclaredSignatureRepository signatures) {}

    /** Where it is told what happens to versions. */
    @Singleton
    record VersionNews(
            Journal journal,
            ApplicationEventPublisher<VersionDelivered> delivered,
            ApplicationEventPublisher<DeliveryTakenBack> takenBack) {}

    void requireOpen(Viewer viewer, Deliverable deliverable) {
        deliverable.deadlines().requireUploadAt(clock.instant(), grace(viewer));
    }

    boolean isTaking(Viewer viewer, Deliverable deliverable) {
        return deliverable.deadlines().isTakingAt(clock.instant(), grace(viewer));
    }

    private Duration grace(Viewer viewer) {
        return Duration.ofMinutes(programmes.current(viewer).graceMinutes());
    }

    CheckedVersion save(Viewer viewer, ProjectWork work, int stepPosition, NewVersion version) {
        tables.submissions().lock(work.id());
        Deliverable deliverable = deliverable(work.id(), stepPosition);
        if (deliverable.latestNumber() > 0) {
            Version newest = stored(deliverable, deliverable.latestNumber());
            if (newest.sha256().equals(version.sha256())) {
                return checked(newest);
            }
        }
        Submission saved =
                tables.submissions().save(version.toSubmission(work, deliverable, clock.instant(), viewer.accountId()));
        tables.checks()
                .saveAll(IntStream.range(0, version.sections().size())
                        .mapToObj(index -> version.toCheck(index, saved.id()))
                        .toList());
        tables.signatures().saveAll(version.toSignatures(saved.id()));
        news.journal().note(viewer, Act.UPLOADED, subject(work, deliverable, saved.number(), saved.id()));
        return checked(stored(deliverable, saved.number()));
    }

    CheckedVersion deliver(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.SUBMIT, work);
        tables.submissions().lock(projectWorkId);
        Deliverable deliverable = deliverable(projectWorkId, stepPosition);
        Version version = stored(deliverable, number);
        if (version.isDelivered()) {
            return checked(version);
        }
        requireOpen(viewer, deliverable);
        if (number != deliverable.latestNumber()) {
            throw new Refusal.Conflict(
                    "C’è una versione più recente (la n. " + deliverable.latestNumber() + "): si consegna quella.");
        }
        Instant now = clock.instant();
        tables.submissions().deliver(version.id(), now, viewer.accountId());
        String code = ReceiptCode.random();
        tables.submissions().receipt(code, version.id(), now, viewer.accountId());
        news.journal().note(viewer, Act.DELIVERED, subject(work, deliverable, number, version.id()));
        Version delivered = stored(deliverable, number);
        news.delivered().publishEvent(new VersionDelivered(work, deliverable, delivered, code));
        return checked(delivered);
    }

    CheckedVersion takeBack(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.SUBMIT, work);
        tables.submissions().lock(projectWorkId);
        Deliverable deliverable = deliverable(projectWorkId, stepPosition);
        Version version = stored(deliverable, number);
        if (!version.isDelivered()) {
            return checked(version);
        }
        TakingBack.require(deliverable, number, isTaking(viewer, deliverable));
        Instant now = clock.instant();
        tables.submissions().takeBack(version.id());
        tables.submissions().stampReceipt(version.id(), now, viewer.accountId());
        news.journal().note(viewer, Act.TAKEN_BACK, subject(work, deliverable, number, version.id()));
        news.takenBack().publishEvent(new DeliveryTakenBack(work, deliverable, version, now));
        return checked(stored(deliverable, number));
    }

    Map<Long, List<Version>> versions(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        boolean drafts = viewer.may(Action.SUBMIT, work);
        return tables.submissions().versions(projectWorkId).stream()
                .filter(version -> drafts || version.isDelivered())
                .collect(Collectors.groupingBy(Version::stepId));
    }

    Map<Long, List<DeclaredSignature>> signatures(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        return tables.signatures().ofProjectWork(projectWorkId, viewer.may(Action.SUBMIT, work)).stream()
                .collect(Collectors.groupingBy(DeclaredSignature::submissionId));
    }

    CheckedVersion version(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        return checked(visible(viewer, projectWorks.find(viewer, projectWorkId), stepPosition, number));
    }

    Version noteDownload(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Version version = visible(viewer, work, stepPosition, number);
        news.journal().note(
                viewer, Act.DOWNLOADED, subject(work, deliverable(projectWorkId, stepPosition), number, version.id()));
        return version;
    }

    private Version visible(Viewer viewer, ProjectWork work, int stepPosition, int number) {
        Version version = stored(deliverable(work.id(), stepPosition), number);
        if (!version.isDelivered() && !viewer.may(Action.SUBMIT, work)) {
            throw new Refusal.NotFound();
        }
        return version;
    }

    private Deliverable deliverable(long projectWorkId, int stepPosition) {
        return deliverables.find(projectWorkId, stepPosition).orElseThrow(Refusal.NotFound::new);
    }

    private Version stored(Deliverable deliverable, int number) {
        return tables.submissions()
                .version(deliverable.projectWorkId(), deliverable.stepId(), number)
                .orElseThrow(Refusal.NotFound::new);
    }

    private CheckedVersion checked(Version version) {
        return new CheckedVersion(
                version, tables.checks().list(version.id()), tables.signatures().list(version.id()));
    }

    private static JournalSubject subject(ProjectWork work, Deliverable deliverable, int number, long id) {
        String label = work.label() + " – " + deliverable.stepTitle() + ", versione " + number;
        return JournalSubject.of("submission", id, label).in(work.id());
    }
}
