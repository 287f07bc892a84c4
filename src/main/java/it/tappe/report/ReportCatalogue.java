package it.tappe.report;

import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.report.last.LastPrints;
import it.tappe.shared.Gauge;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All reports there are, and the one way to print them. */
@Singleton
public class ReportCatalogue {
    private final List<Report<?>> reports;
    private final Printer printer;
    private final Journal journal;
    private final LastPrints lastPrints;
    private final Clock clock;

    ReportCatalogue(List<Report<?>> reports, Printer printer, Journal journal, LastPrints lastPrints, Clock clock) {
        this.reports =
                reports.stream().sorted(Comparator.comparing(Report::title)).toList();
        this.printer = printer;
        this.journal = journal;
        this.lastPrints = lastPrints;
        this.clock = clock;
    }

    /** The reports that the viewer may print, by title. */
    public List<Report<?>> list(Viewer viewer) {
        return reports.stream().filter(report -> viewer.may(report.action())).toList();
    }

    /** A report that the viewer may print; else refused with 404 or 403. */
    public Report<?> find(Viewer viewer, String name) {
        Report<?> report = known(name).orElseThrow(Refusal.NotFound::new);
        viewer.require(report.action());
        return report;
    }

    /** A report, for what Tappe does of its own accord. */
    public Optional<Report<?>> known(String name) {
        return reports.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Checks an order without printing it.
     *
     * @param address the parameters of its address by name
     * @throws Refusal.NotFound when there is no such report
     * @throws Refusal.Forbidden when the viewer may not print it
     * @throws Refusal.Invalid at the field of a filter that is missing or unreadable, or at {@code format}
     */
    public Order order(Viewer viewer, String name, Map<String, String> address) {
        Report<?> report = find(viewer, name);
        ReportParameters parameters = ReportParameters.of(address, report.filters());
        Map<String, String> missing = new LinkedHashMap<>();
        report.needed().stream()
                .filter(filter -> address.getOrDefault(filter.parameter(), "").isBlank())
                .forEach(filter -> missing.put(filter.parameter(), "Indica: " + filter.label() + "."));
        if (!missing.isEmpty()) {
            throw Refusal.Invalid.fields(missing);
        }
        return new Order(report, parameters, format(report, address.getOrDefault("format", "")));
    }

    private static Format format(Report<?> report, String extension) {
        if (extension.isBlank()) {
            return report.formats().get(0);
        }
        return report.formats().stream()
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field(
                        "format",
                        "Questo report si può avere in: "
                                + report.formats().stream()
                                        .map(Format::extension)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /**
     * Gathers and prints; the print stands in the journal, and unless it is for the screen it is the last one from now on.
     *
     * @return name of the file
     */
    public String print(Viewer viewer, Order order, OutputStream out, Gauge gauge) {
        String name = gatherAndWrite(order.report(), viewer, order, out, gauge);
        journal.note(viewer, Act.PRINTED, subject(order));
        if (order.format() != Format.HTML) {
            lastPrints.note(order.report().name(), order.parameters().limits().query(), clock.instant());
        }
        return name;
    }

    private <C> String gatherAndWrite(Report<C> report, Viewer viewer, Order order, OutputStream out, Gauge gauge) {
        C content = report.gather(viewer, order.parameters());
        printer.write(report, content, order.format(), out, gauge);
        return report.fileName(content) + "." + order.format().extension();
    }

    /** What was printed, limited to what; of a project work where it is about one. */
    private static JournalSubject subject(Order order) {
        String query = order.parameters().query();
        Long work = order.parameters().number(Filter.PROJECT_WORK);
        JournalSubject subject = JournalSubject.of(
                        "report",
                        null,
                        order.report().title() + " (" + order.format().extension() + ")")
                .changed(null, query.isEmpty() ? null : query);
        return work == null ? subject : subject.in(work);
    }
}
