package it.tappe.report.run;

import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.report.Order;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.ReportParameters;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one run: as whoever asked for it, with what they may see at this moment. */
@Singleton
class RunMaking {
    private static final Logger LOG = LoggerFactory.getLogger(RunMaking.class);

    private final RunRecords records;
    private final RunFiles files;
    private final RunWaiting waiting;
    private final ReportCatalogue catalogue;
    private final Accounts accounts;

    RunMaking(RunRecords records, RunFiles files, RunWaiting waiting, ReportCatalogue catalogue, Accounts accounts) {
        this.records = records;
        this.files = files;
        this.waiting = waiting;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    /** Makes the next run of the queue, if there is one. */
    void makeNext() {
        records.claimNext().ifPresent(this::make);
    }

    private void make(Run run) {
        try {
            write(run);
            waiting.ended(run.id());
        } catch (CancellationException cancelled) {
            files.discard(run.id());
            waiting.ended(run.id());
        } catch (Refusal refusal) {
            files.discard(run.id());
            records.refused(run.id(), refusal);
            waiting.failed(run.id(), refusal);
        } catch (IOException | RuntimeException | Error broken) {
            files.discard(run.id());
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Report {} could not be made, reference {}", run.report(), reference, broken);
            records.failed(
                    run.id(),
                    "Si è verificato un errore imprevisto. Riprova; se si ripete, comunica al coordinamento il numero "
                            + reference + ".");
            waiting.ended(run.id());
        }
    }

    private void write(Run run) throws IOException {
        Viewer viewer = accounts.active(run.accountId())
                .orElseThrow(() -> new Refusal.Forbidden("L’account non è più attivo."))
                .viewer();
        Map<String, String> address = ReportParameters.read(run.query());
        address.put("format", run.format().extension());
        Order order = catalogue.order(viewer, run.report(), address);
        String name;
        try (OutputStream out = files.create(run.id())) {
            name = catalogue.print(viewer, order, out, new RunGauge(records, run.id()));
        }
        if (!records.ready(run.id(), name, files.keep(run.id()))) {
            files.discard(run.id());
        }
    }
}
