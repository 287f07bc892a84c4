package it.tappe.deliverable;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.deliverable.review.Decision;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was done to one deliverable, kept as a plain list, from which its facts follow without any SQL. */
final class DeliverableHistory {
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final Viewer team;
    private final Deliverable beginning;
    private final List<Upload> uploads = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private LocalDate extendedTo;

    private record Door(LocalDate untilOn, Instant openedAt) {}

    /** One version; what has not happened to it is null. */
    private static final class Upload {
        private final long id;
        private final int document;
        private Instant deliveredAt;
        private Instant reviewStartedAt;
        private Decision decision;
        private Instant reviewedAt;
        private LocalDate changesDueOn;

        private Upload(long id, int document) {
            this.id = id;
            this.document = document;
        }
    }

    DeliverableHistory(Viewer team, Deliverable beginning) {
        this.team = team;
        this.beginning = beginning;
    }

    Viewer team() {
        return team;
    }

    long projectWorkId() {
        return beginning.projectWorkId();
    }

    int step() {
        return beginning.stepPosition();
    }

    int latestNumber() {
        return uploads.size();
    }

    /** The day that an extension has to go beyond. */
    LocalDate dueOn() {
        return Stream.concat(Stream.of(beginning.dueOn()), Stream.of(extendedTo, changesDueOn()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean takesUploadAt(Instant now) {
        return !now.isBefore(RomeTime.startOf(beginning.opensOn()))
                && !now.isAfter(RomeTime.endOf(cutOffOn()).plus(GRACE));
    }

    private LocalDate cutOffOn() {
        return Stream.of(beginning.cutOffOn(), dueOn(), doorUntil())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean takesDoorAt(Instant now, LocalDate until) {
        return now.isAfter(RomeTime.endOf(cutOffOn())) && !until.isBefore(RomeTime.dayOf(now));
    }

    void opened(LocalDate until, Instant now) {
        doors.add(new Door(until, now));
    }

    /** Taking back what was never delivered is no error. */
    boolean takesTakingBackAt(Instant now, int number) {
        boolean draft = number <= uploads.size() && uploads.get(number - 1).deliveredAt == null;
        return draft
                || (takesReviewOf(number) && uploads.get(number - 1).reviewStartedAt == null && takesUploadAt(now));
    }

    void takenBack(int number) {
        uploads.get(number - 1).deliveredAt = null;
    }

    /** The latest day of the doors through which nothing has come that was not taken back. */
    private LocalDate doorUntil() {
        return doors.stream()
                .filter(door -> uploads.stream()
                        .noneMatch(
                                upload -> upload.deliveredAt != null && !upload.deliveredAt.isBefore(door.openedAt())))
                .map(Door::untilOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    boolean takesDeliveryAt(Instant now, int number) {
        boolean again = number <= uploads.size() && uploads.get(number - 1).deliveredAt != null;
        return again || (number == uploads.size() && takesUploadAt(now));
    }

    boolean takesReviewOf(int number) {
        return number == deliveredNumber() && uploads.get(number - 1).decision == null;
    }

    boolean takesExtensionTo(LocalDate day) {
        return day.isAfter(dueOn());
    }

    void uploaded(long id, int document) {
        boolean same = !uploads.isEmpty() && uploads.get(uploads.size() - 1).document == document;
        if (!same) {
            uploads.add(new Upload(id, document));
        }
    }

    void delivered(int number, Instant now) {
        Upload upload = uploads.get(number - 1);
        if (upload.deliveredAt == null) {
            upload.deliveredAt = now;
        }
    }

    void begun(int number, Instant now) {
        Upload upload = uploads.get(number - 1);
        if (upload.reviewStartedAt == null) {
            upload.reviewStartedAt = now;
        }
    }

    void reviewed(int number, Decision decision, LocalDate changesDueOn, Instant now) {
        Upload upload = uploads.get(number - 1);
        upload.decision = decision;
        upload.reviewedAt = now;
        upload.changesDueOn = changesDueOn;
    }

    void extended(LocalDate day) {
        extendedTo = day;
    }

    boolean wasEverApproved() {
        return uploads.stream().anyMatch(upload -> upload.decision == Decision.APPROVED);
    }

    DeliverableStatus statusAt(Instant now) {
        if (uploads.isEmpty()) {
            return now.isBefore(RomeTime.startOf(beginning.opensOn()))
                    ? DeliverableStatus.NOT_OPEN
                    : DeliverableStatus.TO_DELIVER;
        }
        return phase() == Phase.DELIVERED && uploads.get(deliveredNumber() - 1).reviewStartedAt != null
                ? DeliverableStatus.UNDER_REVIEW
                : DeliverableStatus.valueOf(phase().name());
    }

    Deliverable facts() {
        int number = deliveredNumber();
        Upload read = number == 0 ? null : uploads.get(number - 1);
        return new Deliverable(
                beginning.projectWorkId(),
                beginning.stepId(),
                beginning.stepPosition(),
                beginning.stepTitle(),
                beginning.sections(),
                beginning.opensOn(),
                beginning.dueOn(),
                beginning.cutOffOn(),
                extendedTo,
                changesDueOn(),
                doorUntil(),
                uploads.size(),
                read == null ? null : Integer.valueOf(number),
                read == null ? null : Long.valueOf(read.id),
                read == null ? null : read.deliveredAt,
                read == null || read.decision != null ? null : read.reviewStartedAt,
                read == null || read.decision == null ? null : read.decision.name(),
                read == null ? null : read.reviewedAt,
                phase());
    }

    private Phase phase() {
        int number = deliveredNumber();
        if (number == 0) {
            return uploads.isEmpty() ? Phase.NOTHING : Phase.DRAFT;
        }
        Decision decision = uploads.get(number - 1).decision;
        return decision == null ? Phase.DELIVERED : Phase.valueOf(decision.name());
    }

    /** Of the latest delivered version; 0 when there is none. */
    private int deliveredNumber() {
        for (int number = uploads.size(); number > 0; number--) {
            if (uploads.get(number - 1).deliveredAt != null) {
                return number;
            }
        }
        return 0;
    }

    private LocalDate changesDueOn() {
        return uploads.stream()
                .map(upload -> upload.changesDueOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
