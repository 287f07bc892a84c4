package it.tappe.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import it.tappe.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two nodes on one database send at the same moment: everybody gets one mail. */
@Tag("database")
class TwoNodesTest {
    private static final Map<String, Object> DATABASE = TestDatabase.settings();

    @RegisterExtension
    static final TappeServer one = node();

    @RegisterExtension
    static final TappeServer other = node();

    @Test
    void sendOneMailToEverybodyBetweenThem() throws Exception {
        int threads = 4;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            TappeServer node = i % 2 == 0 ? one : other;
            node.clock().set(TestClock.at("2026-02-06", 8));
            runs.add(() -> {
                start.await();
                return node.bean(Reminders.class).sendDue();
            });
        }
        int sent = 0;
        for (Future<Integer> run : pool.invokeAll(runs)) {
            sent += run.get();
        }
        pool.shutdown();
        assertThat(sent).isEqualTo(8);
        assertThat(one.tables().count("outbox_mail")).isEqualTo(8);
        assertThat(one.tables().count("reminder_sent")).isEqualTo(8);
    }

    private static TappeServer node() {
        TappeServer node = TappeServer.demo();
        DATABASE.forEach(node::with);
        return node;
    }
}
