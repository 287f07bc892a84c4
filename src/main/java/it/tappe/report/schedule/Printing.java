package it.tappe.report.schedule;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.report.Order;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.run.Runs;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.Settings;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Asks for the print of a due time: the claim and the run are one transaction, so that there is one print or none. */
@Singleton
@Transactional
class Printing {
    private final DispatchRepository dispatches;
    private final Settings settings;
    private final ReportCatalogue catalogue;
    private final Runs runs;
    private final Accounts accounts;
    private final Clock clock;

    Printing(
            DispatchRepository dispatches,
            Settings settings,
            ReportCatalogue catalogue,
            Runs runs,
            Accounts accounts,
            Clock clock) {
        this.dispatches = dispatches;
        this.settings = settings;
        this.catalogue = catalogue;
        this.runs = runs;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Begins a due time, unless another node has. */
    void begin(Schedule schedule, Instant due) {
        if (dispatches.claim(schedule.id(), due) == 1) {
            print(schedule, due);
        }
    }

    /** The same again, when the print was interrupted. */
    void again(Schedule schedule, Dispatch dispatch) {
        if (dispatches.tryAgain(dispatch.id(), dispatch.tries()) == 1) {
            print(schedule, dispatch.dueAt());
        }
    }

    private void print(Schedule schedule, Instant due) {
        Optional<Viewer> coordinator = accounts.active(schedule.accountId())
                .map(Account::viewer)
                .filter(viewer -> viewer.may(Action.SCHEDULE_REPORTS));
        if (coordinator.isEmpty()) {
            fail(
                    schedule,
                    due,
                    "Chi l’ha programmato non è più nel coordinamento, o il suo account non è attivo: elimina"
                            + " questo invio e creane uno nuovo.");
            return;
        }
        try {
            Setting setting = settings.known(schedule.settingId()).orElseThrow(Refusal.NotFound::new);
            Order order = catalogue.order(coordinator.get(), setting.report(), setting.address());
            dispatches.begin(
                    schedule.id(),
                    due,
                    runs.startUnasked(coordinator.get(), order).id());
        } catch (Refusal refusal) {
            fail(schedule, due, refusal.sentence());
        }
    }

    private void fail(Schedule schedule, Instant due, String problem) {
        dispatches.fail(schedule.id(), due, problem, clock.instant());
    }
}
