package it.tappe.register.workbook;

import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.register.RegisterContent;
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
                        one -> cells(one.name(), one.action(), one.purpose(), one.graceMinutes())),
                sheet(
                        RegisterSheet.PROVINCES,
                        content.provinces(),
                        one -> cells(
                                one.name(),
                                one.sigla(),
                                one.istatCode(),
                                one.region(),
                                one.municipalities(),
                                one.validFrom(),
                                one.validTo())),
                sheet(RegisterSheet.AREAS, content.areas(), one -> cells(one.position(), one.name())),
                sheet(
                        RegisterSheet.STEPS,
                        content.steps(),
                        one -> cells(
                                one.position(),
                                one.title(),
                                String.join("\n", one.sections()),
                                one.opensOn(),
                                one.dueOn(),
                                one.cutOffOn())),
                sheet(
                        RegisterSheet.AREA_DATES,
                        content.areaDates(),
                        one -> cells(one.step(), one.area(), one.opensOn(), one.dueOn(), one.cutOffOn())),
                sheet(
                        RegisterSheet.PROJECT_WORKS,
                        content.projectWorks(),
                        one -> cells(
                                one.area(),
                                one.province(),
                                one.tutorProvince(),
                                one.title(),
                                String.join(", ", one.tutors()))));
    }

    private static <L> Sheet sheet(RegisterSheet sheet, List<L> lines, Function<L, List<@Nullable Object>> cells) {
        return Sheet.of(
                sheet.title(), sheet.columns(), lines.stream().map(cells).toList());
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
