package it.tappe.register.workbook;

import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.register.RegisterContent;
import it.tappe.register.RegisterContent.AreaDatesLine;
import it.tappe.register.RegisterContent.ProgrammeLine;
import it.tappe.register.RegisterContent.ProjectWorkLine;
import it.tappe.register.RegisterContent.ProvinceLine;
import it.tappe.register.RegisterContent.StepLine;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a register into the sheets of its workbook. */
final class RegisterBook {
    private static final String TITLE = "Anagrafica del programma";

    private RegisterBook() {}

    /** Only the headers, for people to fill in. */
    static Workbook blank() {
        return new Workbook(
                TITLE,
                Arrays.stream(RegisterSheet.values())
                        .map(sheet -> Sheet.blank(sheet.title(), sheet.columns()))
                        .toList());
    }

    static Workbook of(RegisterContent content) {
        return Workbook.of(
                TITLE,
                sheet(
                        RegisterSheet.PROGRAMME,
                        Stream.ofNullable(content.programme()).toList(),
                        RegisterBook::programme),
                sheet(RegisterSheet.PROVINCES, content.provinces(), RegisterBook::province),
                sheet(RegisterSheet.AREAS, content.areas(), one -> cells(one.position(), one.name())),
                sheet(RegisterSheet.STEPS, content.steps(), RegisterBook::step),
                sheet(RegisterSheet.AREA_DATES, content.areaDates(), RegisterBook::areaDates),
                sheet(RegisterSheet.PROJECT_WORKS, content.projectWorks(), RegisterBook::projectWork));
    }

    private static List<@Nullable Object> programme(ProgrammeLine one) {
        return cells(one.name(), one.action(), one.purpose(), one.graceMinutes());
    }

    private static List<@Nullable Object> province(ProvinceLine one) {
        return cells(
                one.name(),
                one.sigla(),
                one.istatCode(),
                one.region(),
                one.municipalities(),
                one.validFrom(),
                one.validTo(),
                one.patron());
    }

    private static List<@Nullable Object> step(StepLine one) {
        String sections = String.join("\n", one.sections());
        return cells(one.position(), one.title(), sections, one.opensOn(), one.dueOn(), one.cutOffOn());
    }

    private static List<@Nullable Object> areaDates(AreaDatesLine one) {
        return cells(one.step(), one.area(), one.opensOn(), one.dueOn(), one.cutOffOn());
    }

    private static List<@Nullable Object> projectWork(ProjectWorkLine one) {
        return cells(one.area(), one.province(), one.tutorProvince(), one.title(), String.join(", ", one.tutors()));
    }

    private static <L> Sheet sheet(RegisterSheet sheet, List<L> lines, Function<L, List<@Nullable Object>> cells) {
        return Sheet.of(
                sheet.title(), sheet.columns(), lines.stream().map(cells).toList());
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
