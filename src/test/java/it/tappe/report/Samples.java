package it.tappe.report;

import it.tappe.shared.Gauge;
import it.tappe.testing.TappeServer;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Every report there is, printed from its own sample. */
public final class Samples {
    private static final List<String> WHO_PRINTS = List.of("coordinamento", "tutor");

    private Samples() {}

    /** The reports that can be had in a format, each under its name. */
    public static Stream<Arguments> in(TappeServer tappe, Format format) {
        return reports(tappe, format).map(report -> Arguments.of(Named.of(report.name(), report)));
    }

    /** The same, by name. */
    public static Stream<Report<?>> reports(TappeServer tappe, Format format) {
        return WHO_PRINTS.stream()
                .<Report<?>>flatMap(name -> tappe.bean(ReportCatalogue.class).list(tappe.viewer(name)).stream())
                .distinct()
                .filter(report -> report.formats().contains(format))
                .sorted(Comparator.comparing(Report::name));
    }

    /** The file that people get. */
    public static <C> byte[] print(TappeServer tappe, Report<C> report, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tappe.bean(Printer.class).write(report, report.sample(), format, out, Gauge.UNWATCHED);
        return out.toByteArray();
    }
}
