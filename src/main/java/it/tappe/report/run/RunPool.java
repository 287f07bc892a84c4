package it.tappe.report.run;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of this node that make reports; few, and less urgent than pages. Each run that is asked for here wakes one
 * of them at once; what other nodes have left in the queue is found within seconds.
 */
@Singleton
class RunPool {
    private static final Logger LOG = LoggerFactory.getLogger(RunPool.class);
    private static final long BEAT_SECONDS = 5;
    private static final long LOOK_MILLISECONDS = 500;
    private static final long PATIENCE_SECONDS = 5;

    private final RunMaking making;
    private final RunRecords records;
    private final RunWaiting waiting;
    private final ThreadPoolExecutor pool;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> thread(work, "report-timer", Thread.NORM_PRIORITY));

    RunPool(RunMaking making, RunRecords records, RunWaiting waiting, RunSettings settings) {
        this.making = making;
        this.records = records;
        this.waiting = waiting;
        this.pool = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> thread(work, "report", Thread.MIN_PRIORITY));
    }

    @EventListener
    void start(ServerStartupEvent started) {
        timer.scheduleWithFixedDelay(() -> quietly(this::beat), 0, BEAT_SECONDS, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(
                () -> quietly(waiting::look), LOOK_MILLISECONDS, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @TransactionalEventListener
    void asked(Runs.Asked asked) {
        makeNext();
    }

    private void makeNext() {
        pool.execute(() -> quietly(making::makeNext));
    }

    private void beat() {
        records.beat();
        records.endDead();
        if (pool.getQueue().isEmpty()) {
            makeNext();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        timer.shutdownNow();
        pool.shutdownNow();
        quietly(records::endOwn);
        if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A report is still being made");
        }
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            LOG.warn("The reports' queue could not be served now; it will be at the next turn", broken);
        }
    }

    private static Thread thread(Runnable work, String name, int priority) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(priority);
        return thread;
    }
}
