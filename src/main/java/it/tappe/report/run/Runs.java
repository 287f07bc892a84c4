package it.tappe.report.run;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.report.Order;
import it.tappe.shared.Page;
import it.tappe.shared.Refusal;
import it.tappe.shared.Sha256;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The runs of reports: everybody has one's own, and those whose result was sent to one. */
@Singleton
@Transactional
public class Runs {
    private static final int RETRY_SECONDS = 30;
    private static final int TRIES = 3;

    private final RunRepository runs;
    private final RunFiles files;
    private final RunSettings settings;
    private final ApplicationEventPublisher<Asked> events;
    private final Clock clock;

    Runs(
            RunRepository runs,
            RunFiles files,
            RunSettings settings,
            ApplicationEventPublisher<Asked> events,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A run waits to be made as soon as the transaction is over. */
    record Asked() {}

    /**
     * Queues the order; when the viewer has the same one queued or running already, that one.
     *
     * @throws Refusal.TooMany when the viewer, or all together, have too many
     */
    public Run start(Viewer viewer, Order order) {
        return runs.withKey(key(viewer, order)).orElseGet(() -> {
            requireRoom(viewer);
            return queue(viewer, order);
        });
    }

    /** The same for what is printed by itself, however much the viewer has asked for besides. */
    public Run startUnasked(Viewer viewer, Order order) {
        return queue(viewer, order);
    }

    /** The viewer's, the newest first. The cursor is the id before which the page starts. */
    public Page<Run> list(Viewer viewer, @Nullable Long before, int limit) {
        return Page.cut(
                runs.list(viewer.accountId(), before == null ? Long.MAX_VALUE : before, limit + 1),
                limit,
                run -> String.valueOf(run.id()));
    }

    /** One of the viewer's. */
    public Run find(Viewer viewer, long id) {
        return runs.visible(viewer.accountId(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** How many are made before it, and it: 1 is the next one; 0 when it is not queued. */
    public int place(Run run) {
        return run.status() == Run.Status.QUEUED ? FairOrder.of(runs.open()).indexOf(run.id()) + 1 : 0;
    }

    /** For what Tappe does of its own accord; empty when it has been removed. */
    public Optional<Run> known(long id) {
        return runs.run(id);
    }

    /**
     * The result of a run that the viewer is known to see.
     *
     * @throws Refusal.Conflict until it is ready
     */
    public InputStream content(Run run) {
        if (!run.isReady()) {
            throw new Refusal.Conflict(
                    run.isOpen()
                            ? "Il report non è ancora pronto."
                            : "Il report non c’è: " + run.status().label().toLowerCase(Locale.ITALIAN) + ".");
        }
        return files.open(run.id())
                .orElseThrow(() -> new Refusal.NotFound("Il file non c’è più: chiedi di nuovo il report."));
    }

    /** Stops it: at once when it is queued, at its next step when it is being made. Nothing happens when it has ended. */
    public Run cancel(Viewer viewer, long id) {
        Run run = find(viewer, id);
        if (!run.isOf(viewer.accountId())) {
            throw new Refusal.Forbidden("Può annullarlo solo chi l’ha chiesto.");
        }
        runs.cancel(id, clock.instant());
        return find(viewer, id);
    }

    /** Lets these accounts fetch the result, too. */
    public void share(Run run, List<Long> accounts) {
        if (!accounts.isEmpty()) {
            runs.share(run.id(), accounts);
        }
    }

    private Run queue(Viewer viewer, Order order) {
        String key = key(viewer, order);
        for (int i = 0; i < TRIES; i++) {
            runs.ask(
                    viewer.accountId(),
                    order.report().name(),
                    order.report().title(),
                    order.parameters().query(),
                    order.format().name(),
                    key,
                    clock.instant());
            Optional<Run> queued = runs.withKey(key);
            if (queued.isPresent()) {
                events.publishEvent(new Asked());
                return queued.get();
            }
        }
        throw new Refusal.Conflict("Molte persone stanno chiedendo report: riprova tra poco.");
    }

    private void requireRoom(Viewer viewer) {
        List<FairOrder.Open> open = runs.open();
        long own = open.stream()
                .filter(one -> one.accountId() == viewer.accountId())
                .count();
        if (own >= settings.perPerson()) {
            throw new Refusal.TooMany(
                    "Hai già " + own + " report in preparazione: aspetta che uno sia pronto, o annullane uno nella"
                            + " pagina «I miei report».",
                    RETRY_SECONDS);
        }
        if (open.size() >= settings.queue()) {
            throw new Refusal.TooMany("Ci sono già troppi report in coda: riprova tra qualche minuto.", RETRY_SECONDS);
        }
    }

    private static String key(Viewer viewer, Order order) {
        String text = viewer.accountId() + " " + order.report().name() + "?"
                + order.parameters().query() + " " + order.format();
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
