package it.tappe.register.workbook;

import it.tappe.document.xlsx.ReadSheet;
import it.tappe.register.Line;
import it.tappe.register.Lines;
import it.tappe.register.RegisterContent.AreaDatesLine;
import it.tappe.register.RegisterContent.AreaLine;
import it.tappe.register.RegisterContent.ProgrammeLine;
import it.tappe.register.RegisterContent.ProjectWorkLine;
import it.tappe.register.RegisterContent.ProvinceLine;
import it.tappe.register.RegisterContent.StepLine;
import it.tappe.register.workbook.RegisterSheet.Heading;
import it.tappe.shared.Refusal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the lines of a register from the sheets of an uploaded workbook. */
final class RegisterReader {
    private final Map<RegisterSheet, ReadSheet> sheets = new EnumMap<>(RegisterSheet.class);

    /** Refuses with everything that is missing when the workbook has not all sheets and columns; others do not matter. */
    RegisterReader(List<ReadSheet> read) {
        Map<String, String> missing = new LinkedHashMap<>();
        for (RegisterSheet kind : RegisterSheet.values()) {
            Optional<ReadSheet> sheet = read.stream()
                    .filter(one -> one.name().strip().equalsIgnoreCase(kind.title()))
                    .findFirst();
            if (sheet.isEmpty()) {
                missing.put(kind.title(), "manca il foglio «" + kind.title() + "».");
                continue;
            }
            sheets.put(kind, sheet.get());
            kind.headings().stream()
                    .map(Heading::title)
                    .filter(title -> !sheet.get().has(title))
                    .forEach(title -> missing.put(
                            kind.title() + "!" + title,
                            "foglio " + kind.title() + ": manca la colonna «" + title + "»."));
        }
        if (!missing.isEmpty()) {
            throw Refusal.Invalid.fields(missing);
        }
    }

    Lines lines() {
        return new Lines(
                lines(RegisterSheet.PROGRAMME, RegisterReader::programme),
                lines(RegisterSheet.PROVINCES, RegisterReader::province),
                lines(RegisterSheet.AREAS, row -> new AreaLine(row.integer("position"), row.text("name"))),
                lines(RegisterSheet.STEPS, RegisterReader::step),
                lines(RegisterSheet.AREA_DATES, RegisterReader::areaDates),
                lines(RegisterSheet.PROJECT_WORKS, RegisterReader::projectWork));
    }

    private <L> List<Line<L>> lines(RegisterSheet kind, Function<RowCells, L> content) {
        ReadSheet sheet = sheets.get(kind);
        return sheet == null
                ? List.of()
                : sheet.rows().stream()
                        .map(row -> new RowCells(kind, sheet, row))
                        .map(row -> row.line(content.apply(row)))
                        .toList();
    }

    private static ProgrammeLine programme(RowCells row) {
        return new ProgrammeLine(
                row.text("name"), row.text("action"), row.text("purpose"), row.integer("graceMinutes"));
    }

    private static ProvinceLine province(RowCells row) {
        return new ProvinceLine(
                row.text("name"),
                row.text("sigla"),
                istatCode(row.text("istatCode")),
                row.text("region"),
                row.integer("municipalities"),
                row.optionalText("patron"),
                row.date("validFrom"),
                row.optionalDate("validTo"));
    }

    /** Spreadsheets make a number of 008 and lose its zeros. */
    private static String istatCode(String text) {
        return text.matches("[0-9]{1,2}") ? "0".repeat(3 - text.length()) + text : text;
    }

    private static StepLine step(RowCells row) {
        return new StepLine(
                row.integer("position"),
                row.text("title"),
                row.list("sections", "\n"),
                row.date("opensOn"),
                row.date("dueOn"),
                row.date("cutOffOn"));
    }

    private static AreaDatesLine areaDates(RowCells row) {
        return new AreaDatesLine(
                row.integer("stepId"),
                row.integer("areaId"),
                row.date("opensOn"),
                row.date("dueOn"),
                row.date("cutOffOn"));
    }

    private static ProjectWorkLine projectWork(RowCells row) {
        return new ProjectWorkLine(
                row.integer("areaId"),
                row.text("provinceId"),
                row.optionalText("tutorProvinceId"),
                row.text("title"),
                row.list("tutorIds", "[,;\n]"));
    }
}
