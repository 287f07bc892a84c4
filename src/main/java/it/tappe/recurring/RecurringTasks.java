package it.tappe.recurring;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs the recurring tasks once the server is there, by the table {@code scheduled_tasks} that all nodes share. Its own
 * connections know nothing of the program's transactions; its clock is the real one, also in a demo of another day.
 */
@Singleton
@Requires(property = "tappe.tasks.enabled", value = "true")
class RecurringTasks {
    private static final Duration POLLING = Duration.ofSeconds(5);
    /** A node is taken for dead after six of them. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED_HEARTBEATS = 6;
    private static final int THREADS = 3;

    private final Scheduler scheduler;

    RecurringTasks(DataSource source, List<RecurringTask> tasks) {
        scheduler = Scheduler.create(DelegatingDataSource.unwrapDataSource(source))
                .startTasks(tasks.stream()
                        .map(task -> Tasks.recurring(task.name(), task.rhythm().schedule())
                                .execute((instance, context) -> task.run()))
                        .toList())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    @EventListener
    void start(ServerStartupEvent started) {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
