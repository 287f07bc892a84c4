package it.tappe.notification.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import it.tappe.recurring.RecurringTask;
import it.tappe.recurring.Rhythm;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When mails are sent: every few seconds on one of the nodes, and at once on the node where one was put in. A server
 * that cannot be reached is left alone for a while that doubles each time, up to five minutes.
 */
@Singleton
@Requires(property = "tappe.tasks.enabled", value = "true")
class MailSending implements RecurringTask {
    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(10);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final long PATIENCE_SECONDS = 20;

    private final Postman postman;
    private final ExecutorService atOnce = Executors.newSingleThreadExecutor(MailSending::thread);
    private final AtomicBoolean asked = new AtomicBoolean();
    private Duration rest = Duration.ZERO;
    private Instant restUntil = Instant.EPOCH;

    MailSending(Postman postman) {
        this.postman = postman;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(10));
    }

    @Override
    public synchronized void run() {
        if (Instant.now().isBefore(restUntil)) {
            return;
        }
        Duration doubled = rest.isZero() ? SHORTEST_REST : rest.multipliedBy(2);
        rest = postman.sendDue() ? Duration.ZERO : doubled.compareTo(LONGEST_REST) < 0 ? doubled : LONGEST_REST;
        restUntil = Instant.now().plus(rest);
    }

    /** Many at once are one reason to send. */
    @TransactionalEventListener
    void send(Outbox.Put put) {
        if (asked.compareAndSet(false, true)) {
            atOnce.execute(() -> {
                asked.set(false);
                runQuietly();
            });
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        atOnce.shutdown();
        if (!atOnce.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A mail is still being sent");
        }
    }

    private void runQuietly() {
        try {
            run();
        } catch (RuntimeException broken) {
            LOG.warn("Mails could not be sent now; they will be at the next turn", broken);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }
}
