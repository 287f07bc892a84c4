package it.tappe.report.run;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the makers of this node read and write of runs, each step in a transaction of its own. */
@Singleton
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RunRecords {
    /** Whoever has not been heard of for this long has died. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final String INTERRUPTED =
            "Interrotto: il programma si è fermato mentre lo preparava. Chiedilo di nuovo.";
    private static final int LONGEST = 1000;

    private final RunRepository runs;
    private final RunFiles files;
    private final RunSettings settings;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    RunRecords(RunRepository runs, RunFiles files, RunSettings settings, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next run, which is ours now; none when nobody waits. */
    Optional<Run> claimNext() {
        for (long id : FairOrder.of(runs.open())) {
            if (runs.claim(id, node, clock.instant()) == 1) {
                return runs.run(id);
            }
        }
        return Optional.empty();
    }

    /** Notes how far it is; false when nobody wants it any more. */
    boolean isWanted(long id, int done, int parts) {
        return runs.progress(id, done, parts, clock.instant()) == 1;
    }

    /** False when it has been cancelled at the last moment. */
    boolean ready(long id, String fileName, long bytes) {
        return runs.ready(id, fileName, bytes, clock.instant()) == 1;
    }

    void refused(long id, Refusal refusal) {
        runs.fail(id, cut(refusal.sentence()), refusal.status(), clock.instant());
    }

    void failed(long id, String problem) {
        runs.fail(id, cut(problem), null, clock.instant());
    }

    /** This node is alive. */
    void beat() {
        runs.beat(node, clock.instant());
    }

    /** Ends what nodes were making that have died since. */
    void endDead() {
        runs.endDead(clock.instant().minus(SILENCE), INTERRUPTED, clock.instant());
    }

    /** This node stops: what it was making is interrupted. */
    void endOwn() {
        runs.endOf(node, INTERRUPTED, clock.instant());
    }

    /** Removes what is older than results are kept. */
    void removeOld() {
        // files are looked at before rows: of what begins meanwhile there is a row, but no file that could be removed
        Set<Long> there = files.ids();
        runs.deleteOld(clock.instant().minus(settings.keep()));
        Set<Long> wanted = new HashSet<>(runs.withFile());
        there.stream().filter(id -> !wanted.contains(id)).forEach(files::discard);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
