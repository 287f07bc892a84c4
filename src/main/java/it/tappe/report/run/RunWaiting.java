package it.tappe.report.run;

import io.micronaut.scheduling.TaskExecutors;
import it.tappe.shared.Refusal;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Those who wait for a run, without holding a thread meanwhile. */
@Singleton
public class RunWaiting {
    private static final int REMEMBERED = 200;

    private final RunRepository runs;
    private final ExecutorService executor;
    private final Map<Long, List<CompletableFuture<Boolean>>> waiting = new ConcurrentHashMap<>();
    /** Refusals of late, with the fields that the table does not keep. */
    private final Map<Long, Refusal> refusals = new LinkedHashMap<>();

    RunWaiting(RunRepository runs, @Named(TaskExecutors.IO) ExecutorService executor) {
        this.runs = runs;
        this.executor = executor;
    }

    /**
     * The run as it is when it has ended, or after this long. Fails with the refusal that the report itself made, such as
     * 404 for something that the viewer does not see.
     */
    public CompletableFuture<Run> whenEnded(Run run, Duration patience) {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        waiting.compute(run.id(), (id, others) -> {
            List<CompletableFuture<Boolean>> all = others == null ? new CopyOnWriteArrayList<>() : others;
            all.add(end);
            return all;
        });
        if (!runs.ended(List.of(run.id())).isEmpty()) {
            end.complete(true);
        }
        return end.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApplyAsync(
                        over -> {
                            forget(run.id(), end);
                            return now(run.id());
                        },
                        executor);
    }

    private Run now(long id) {
        Run run = runs.run(id).orElseThrow(Refusal.NotFound::new);
        run.refusal().ifPresent(kept -> {
            synchronized (refusals) {
                throw refusals.getOrDefault(id, kept);
            }
        });
        return run;
    }

    /** It has ended on this node. */
    void ended(long id) {
        waiting.getOrDefault(id, List.of()).forEach(one -> one.complete(true));
    }

    /** The report itself has refused it. */
    void failed(long id, Refusal refusal) {
        synchronized (refusals) {
            refusals.put(id, refusal);
            if (refusals.size() > REMEMBERED) {
                refusals.remove(refusals.keySet().iterator().next());
            }
        }
        ended(id);
    }

    /** Looks for those that have ended on other nodes, or were cancelled. */
    void look() {
        if (!waiting.isEmpty()) {
            runs.ended(List.copyOf(waiting.keySet())).forEach(this::ended);
        }
    }

    private void forget(long id, CompletableFuture<Boolean> end) {
        waiting.computeIfPresent(id, (same, all) -> {
            all.remove(end);
            return all.isEmpty() ? null : all;
        });
    }
}
