package it.tappe.register;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a register says, with things named as people name them: sigle, order numbers, usernames.
 *
 * @param programme null leaves the programme as it is
 */
@Serdeable
public record RegisterContent(
        @Nullable ProgrammeLine programme,
        List<ProvinceLine> provinces,
        List<AreaLine> areas,
        List<StepLine> steps,
        List<AreaDatesLine> areaDates,
        List<ProjectWorkLine> projectWorks) {

    /** The programme. */
    @Serdeable
    public record ProgrammeLine(String name, String action, String purpose, Integer graceMinutes) {}

    /** A province, recognised by its sigla and first day. */
    @Serdeable
    public record ProvinceLine(
            String name,
            String sigla,
            String istatCode,
            String region,
            Integer municipalities,
            @Nullable String patron,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** An area, recognised by its order number. */
    @Serdeable
    public record AreaLine(Integer position, String name) {}

    /** A step, recognised by its order number. */
    @Serdeable
    public record StepLine(
            Integer position,
            String title,
            List<String> sections,
            LocalDate opensOn,
            LocalDate dueOn,
            LocalDate cutOffOn) {}

    /** Dates of one area that differ from the step's. */
    @Serdeable
    public record AreaDatesLine(Integer step, Integer area, LocalDate opensOn, LocalDate dueOn, LocalDate cutOffOn) {}

    /** A project work, recognised by its area and province; tutors by username. */
    @Serdeable
    public record ProjectWorkLine(
            Integer area, String province, @Nullable String tutorProvince, String title, List<String> tutors) {}
}
