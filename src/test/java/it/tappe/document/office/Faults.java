package it.tappe.document.office;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything for which Word, PowerPoint or Excel might offer to repair a file. */
public final class Faults {
    private static final List<Function<OfficeFile, List<String>>> CHECKS = List.of(
            SchemaFaults::in, PackageFaults::in, SlideFaults::in, ChartFaults::in, TextFaults::in, SheetFaults::in);

    private Faults() {}

    /** The faults of a DOCX, PPTX or XLSX in words, none when it can be opened by all. */
    public static List<String> in(byte[] bytes) {
        OfficeFile file = OfficeFile.of(bytes);
        if (!file.faults().isEmpty()) {
            return file.faults();
        }
        List<String> found =
                CHECKS.stream().flatMap(check -> check.apply(file).stream()).toList();
        return Stream.concat(file.faults().stream(), found.stream()).distinct().toList();
    }
}
