package it.tappe.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.deliverable.extension.ExtensionEntry;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoorEntry;
import it.tappe.deliverable.extension.LateDoors;
import it.tappe.deliverable.queue.Queue;
import it.tappe.deliverable.queue.QueueFilter;
import it.tappe.deliverable.queue.Queued;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.ReviewDrafts;
import it.tappe.deliverable.review.ReviewEntry;
import it.tappe.deliverable.review.Reviews;
import it.tappe.programme.StepDates;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Holds the view {@code deliverable_facts}, the doors and the rule together: random acts on twelve deliverables over a
 * year, each told to a {@link DeliverableHistory} as well, which derives everything anew in plain Java.
 */
@Tag("database")
class DeliverableFactsTest {
    private static final long SEED = 20260202;
    private static final int ACTS = 450;
    private static final List<String> TEAMS = List.of("belluno", "como", "rieti");
    private static final List<byte[]> DOCUMENTS = IntStream.range(0, 3)
            .mapToObj(i -> TeamDocuments.odtWithPremise("Questa è la premessa numero " + i + " del documento."))
            .toList();

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Random random = new Random(SEED);
    private final List<DeliverableHistory> histories = new ArrayList<>();
    private final Map<Phase, Integer> phasesSeen = new EnumMap<>(Phase.class);
    private int refused;

    @BeforeAll
    static void cutStepsOff() {
        for (int step = 1; step <= 3; step++) {
            LocalDate opens = LocalDate.of(2026, 2 * step, 1);
            tappe.setDates(step, new StepDates(opens, opens.plusDays(40), opens.plusDays(60)));
        }
    }

    @Test
    void agreesWithTheRuleAfterEveryActOfRandomHistories() {
        tappe.clock().set(TestClock.at("2026-03-25", 9));
        for (String team : TEAMS) {
            Viewer viewer = tappe.viewer(team);
            long id = tappe.bean(ProjectWorks.class).list(viewer).get(0).id();
            tappe.bean(Deliverables.class)
                    .list(viewer, id)
                    .forEach(facts -> histories.add(new DeliverableHistory(viewer, facts)));
        }
        for (int act = 1; act <= ACTS; act++) {
            tappe.clock().advance(Duration.ofMinutes(random.nextInt(12 * 60)));
            DeliverableHistory history = histories.get(random.nextInt(histories.size()));
            String what = "seed " + SEED + ", act " + act + ": " + act(history);
            Deliverable facts = facts(history);
            assertThat(facts).as(what).isEqualTo(history.facts());
            assertThat(facts.statusAt(now())).as(what).isEqualTo(history.statusAt(now()));
            phasesSeen.merge(facts.phase(), 1, Integer::sum);
            if (act % 25 == 0) {
                assertThatQueueHoldsWhatWaits(what);
            }
        }
        assertThat(phasesSeen).as("every phase was met").containsOnlyKeys(Phase.values());
        assertThat(refused).as("acts that were rightly refused").isBetween(ACTS / 20, ACTS * 9 / 10);
    }

    /** Does something at random, which must be taken or refused exactly as the history says; answers with what it was. */
    private String act(DeliverableHistory history) {
        int latest = Math.max(1, history.latestNumber());
        int number = random.nextInt(4) > 0 ? latest : 1 + random.nextInt(latest + 1);
        return switch (random.nextBoolean() ? next(history) : random.nextInt(7)) {
            case 0 -> {
                int document = random.nextInt(DOCUMENTS.size());
                boolean taken = holds(history.takesUploadAt(now()), () -> upload(history, document));
                yield "upload of document " + document + (taken ? "" : " refused");
            }
            case 1 -> {
                boolean taken = holds(history.takesDeliveryAt(now(), number), () -> deliver(history, number));
                yield "delivery of " + number + (taken ? "" : " refused");
            }
            case 2 -> {
                Decision decision = Decision.values()[random.nextInt(3)];
                LocalDate due = decision == Decision.CHANGES_REQUESTED && random.nextBoolean() ? soon() : null;
                boolean taken = holds(history.takesReviewOf(number), () -> review(history, number, decision, due));
                yield decision + " of " + number + " by " + due + (taken ? "" : " refused");
            }
            case 6 -> {
                boolean taken = holds(history.takesReviewOf(number), () -> begin(history, number));
                yield "review of " + number + " begun" + (taken ? "" : " refused");
            }
            case 3 -> {
                LocalDate until = RomeTime.dayOf(now()).plusDays(random.nextInt(12) - 2);
                boolean taken = holds(history.takesDoorAt(now(), until), () -> open(history, until));
                yield "late door until " + until + (taken ? "" : " refused");
            }
            case 4 -> {
                boolean taken = holds(history.takesTakingBackAt(now(), number), () -> takeBack(history, number));
                yield "taking back of " + number + (taken ? "" : " refused");
            }
            default -> {
                LocalDate day = history.dueOn().plusDays(random.nextInt(40) - 10);
                boolean taken = holds(history.takesExtensionTo(day), () -> extend(history, day));
                yield "extension to " + day + (taken ? "" : " refused");
            }
        };
    }

    /** The act that people would do next: upload, deliver or review. */
    private static int next(DeliverableHistory history) {
        Deliverable facts = history.facts();
        return facts.hasDraft() ? 1 : facts.phase() == Phase.DELIVERED ? 2 : 0;
    }

    private boolean holds(boolean taken, Runnable act) {
        try {
            act.run();
            assertThat(taken).as("was taken and should have been refused").isTrue();
        } catch (Refusal refusal) {
            assertThat(taken).as("was refused: " + refusal.sentence()).isFalse();
            refused++;
        }
        return taken;
    }

    private void upload(DeliverableHistory history, int document) {
        Version version = tappe.bean(Submissions.class)
                .upload(
                        history.team(),
                        history.projectWorkId(),
                        history.step(),
                        "x.odt",
                        new ByteArrayInputStream(DOCUMENTS.get(document)))
                .version();
        history.uploaded(version.id(), document);
        assertThat(version.number()).isEqualTo(history.latestNumber());
    }

    private void deliver(DeliverableHistory history, int number) {
        tappe.bean(Submissions.class).deliver(history.team(), history.projectWorkId(), history.step(), number);
        history.delivered(number, now());
    }

    private void begin(DeliverableHistory history, int number) {
        ReviewDrafts drafts = tappe.bean(ReviewDrafts.class);
        drafts.save(
                tappe.viewer("tutor"),
                history.projectWorkId(),
                history.step(),
                number,
                new ReviewEntry(Decision.APPROVED, Map.of(), List.of(), "Bozza", null),
                draft(history, number).version());
        history.begun(number, now());
    }

    private static ReviewDraft draft(DeliverableHistory history, int number) {
        return tappe.bean(ReviewDrafts.class)
                .find(tappe.viewer("tutor"), history.projectWorkId(), history.step(), number);
    }

    private void review(DeliverableHistory history, int number, Decision decision, LocalDate due) {
        tappe.bean(Reviews.class)
                .decide(
                        tappe.viewer("tutor"),
                        history.projectWorkId(),
                        history.step(),
                        number,
                        new ReviewEntry(decision, Map.of(), List.of(), null, due),
                        draft(history, number).version());
        history.reviewed(number, decision, due, now());
    }

    private void open(DeliverableHistory history, LocalDate until) {
        tappe.bean(LateDoors.class)
                .open(
                        tappe.viewer("coordinamento"),
                        history.projectWorkId(),
                        history.step(),
                        new LateDoorEntry(until, "Firma arrivata tardi"));
        history.opened(until, now());
    }

    private void takeBack(DeliverableHistory history, int number) {
        tappe.bean(Submissions.class).takeBack(history.team(), history.projectWorkId(), history.step(), number);
        history.takenBack(number);
    }

    private void extend(DeliverableHistory history, LocalDate day) {
        Deliverable extended = tappe.bean(Extensions.class)
                .grant(
                        tappe.viewer("coordinamento"),
                        history.projectWorkId(),
                        history.step(),
                        new ExtensionEntry(day, "Calendario troppo stretto"));
        history.extended(day);
        assertThat(extended).as("the door's own answer").isEqualTo(history.facts());
    }

    private void assertThatQueueHoldsWhatWaits(String what) {
        List<Deliverable> waiting = histories.stream()
                .map(DeliverableHistory::facts)
                .filter(facts -> facts.phase() == Phase.DELIVERED)
                .sorted(Comparator.comparing(Deliverable::deliveredAt)
                        .thenComparing(Deliverable::projectWorkId)
                        .thenComparing(Deliverable::stepPosition))
                .toList();
        assertThat(tappe.bean(Queue.class).list(tappe.viewer("tutor"), QueueFilter.WAITING))
                .as(what)
                .extracting(Queued::deliverable)
                .isEqualTo(waiting);
        assertThat(tappe.tables().count("approval"))
                .as(what)
                .isEqualTo(histories.stream()
                        .filter(DeliverableHistory::wasEverApproved)
                        .count());
    }

    private Deliverable facts(DeliverableHistory history) {
        return tappe.bean(Deliverables.class).find(history.team(), history.projectWorkId(), history.step());
    }

    private LocalDate soon() {
        return RomeTime.dayOf(now()).plusDays(random.nextInt(60));
    }

    private static Instant now() {
        return tappe.clock().instant();
    }
}
