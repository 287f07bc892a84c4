package it.tappe.register;

import it.tappe.register.Line.Complaint;
import it.tappe.register.RegisterContent.AreaDatesLine;
import it.tappe.register.RegisterContent.AreaLine;
import it.tappe.register.RegisterContent.ProgrammeLine;
import it.tappe.register.RegisterContent.ProjectWorkLine;
import it.tappe.register.RegisterContent.ProvinceLine;
import it.tappe.register.RegisterContent.StepLine;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All lines of a register on their way in. */
public record Lines(
        List<Line<ProgrammeLine>> programme,
        List<Line<ProvinceLine>> provinces,
        List<Line<AreaLine>> areas,
        List<Line<StepLine>> steps,
        List<Line<AreaDatesLine>> areaDates,
        List<Line<ProjectWorkLine>> projectWorks) {

    /** Lines that come from nobody's workbook; they are named as in the content: {@code provinces[3].sigla}. */
    static Lines of(RegisterContent content) {
        return new Lines(
                lines("programme", Stream.ofNullable(content.programme()).toList()),
                lines("provinces", content.provinces()),
                lines("areas", content.areas()),
                lines("steps", content.steps()),
                lines("areaDates", content.areaDates()),
                lines("projectWorks", content.projectWorks()));
    }

    private static <L> List<Line<L>> lines(String list, List<L> contents) {
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new Line<>(
                        contents.get(i), (field, message) -> new Complaint(0, list + "[" + i + "]." + field, message)))
                .toList();
    }
}
