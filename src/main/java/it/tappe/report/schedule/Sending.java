package it.tappe.report.schedule;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.run.Run;
import it.tappe.report.run.Runs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Ends a due time: that it is sent and what is told of it are one transaction, so that nobody gets it twice. */
@Singleton
@Transactional
class Sending {
    private final DispatchRepository dispatches;
    private final ScheduledPrints prints;
    private final ReportCatalogue catalogue;
    private final Runs runs;
    private final ApplicationEventPublisher<ReportPrinted> events;
    private final Clock clock;

    Sending(
            DispatchRepository dispatches,
            ScheduledPrints prints,
            ReportCatalogue catalogue,
            Runs runs,
            ApplicationEventPublisher<ReportPrinted> events,
            Clock clock) {
        this.dispatches = dispatches;
        this.prints = prints;
        this.catalogue = catalogue;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a print that has ended.
     *
     * @param run empty when it is gone
     */
    void end(Schedule schedule, Dispatch dispatch, Optional<Run> run) {
        if (run.filter(Run::isReady).isEmpty()) {
            String problem =
                    run.flatMap(one -> Optional.ofNullable(one.problem())).orElse("Il report è stato annullato.");
            fail(schedule, dispatch, problem);
            return;
        }
        ScheduledPrint print = prints.of(schedule);
        List<Long> named = print.recipients().stream().map(Account::id).toList();
        List<Account> recipients = catalogue
                .known(print.setting().report())
                .map(report -> prints.receivers(report, named))
                .orElse(List.of());
        if (recipients.isEmpty()) {
            fail(schedule, dispatch, "Nessuna delle persone scelte può ancora leggerlo.");
        } else if (dispatches.sent(dispatch.id(), recipients.size(), clock.instant()) == 1) {
            runs.share(run.get(), recipients.stream().map(Account::id).toList());
            events.publishEvent(new ReportPrinted(
                    dispatch.id(), print.setting().name(), schedule.when(), dispatch.dueAt(), run.get(), recipients));
        }
    }

    private void fail(Schedule schedule, Dispatch dispatch, String problem) {
        dispatches.fail(schedule.id(), dispatch.dueAt(), problem, clock.instant());
    }
}
