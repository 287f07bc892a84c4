package it.tappe.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import it.tappe.notification.mail.Outbox;
import it.tappe.notification.mail.SampleMails;
import it.tappe.testing.ScriptedSmtp;
import it.tappe.testing.TestDatabase;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database do what recurs, one at a time, and send mails soon after they were put in. */
@Tag("database")
class RecurringTasksTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path data;

    /** Counts how often it runs, and whether two nodes ever ran it at the same time. */
    @Singleton
    @Requires(property = "tappe.test.counted")
    static class Counted implements RecurringTask {
        static final AtomicInteger RUNS = new AtomicInteger();
        static final AtomicInteger AT_ONCE = new AtomicInteger();
        static final Set<Integer> SEEN_AT_ONCE = ConcurrentHashMap.newKeySet();

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofMillis(10));
        }

        @Override
        public void run() {
            SEEN_AT_ONCE.add(AT_ONCE.incrementAndGet());
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            AT_ONCE.decrementAndGet();
            if (RUNS.incrementAndGet() == 1) {
                throw new IllegalStateException("what fails once is done again");
            }
        }
    }

    @Test
    void runOnOneNodeAtATimeAndGoOnAfterAFailure() throws Exception {
        try (ScriptedSmtp post = ScriptedSmtp.start()) {
            Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
            settings.putAll(Map.of(
                    "micronaut.server.port",
                    -1,
                    "tappe.data",
                    data.toString(),
                    "tappe.test.counted",
                    true,
                    "tappe.mail.host",
                    "127.0.0.1",
                    "tappe.mail.port",
                    post.port(),
                    "tappe.mail.tls",
                    "none"));
            try (EmbeddedServer one = ApplicationContext.run(EmbeddedServer.class, settings, "production");
                    EmbeddedServer other = ApplicationContext.run(EmbeddedServer.class, settings, "production")) {
                waitUntil(() -> Counted.RUNS.get() >= 3);
                assertThat(Counted.SEEN_AT_ONCE).containsExactly(1);

                one.getApplicationContext().getBean(Outbox.class).put(SampleMails.to("una@example.org", "soon"));
                other.getApplicationContext().getBean(Outbox.class).put(SampleMails.to("altra@example.org", "soon"));
                waitUntil(() -> post.taken().size() == 2);
            }
        }
    }

    private static void waitUntil(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
