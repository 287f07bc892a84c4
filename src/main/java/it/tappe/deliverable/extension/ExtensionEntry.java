package it.tappe.deliverable.extension;

import io.micronaut.core.annotation.Introspected;
import it.tappe.deliverable.Deliverable;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.Fields;
import it.tappe.shared.RomeTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a coordinator enters of an extension; the new due date is a day in Rome. */
@Introspected
public record ExtensionEntry(
        @NotNull(message = "Scrivi la nuova scadenza.") LocalDate newDueDate,

        @NotBlank(message = "Scrivi il motivo della proroga.") @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String reason) {

    /** The same for several, of these project works: names those whose deadline is as late already. */
    void checkAll(List<Deliverable> owed, Map<Long, ProjectWork> works) {
        String late = owed.stream()
                .filter(one -> !isLaterThan(one))
                .map(one ->
                        Objects.requireNonNull(works.get(one.projectWorkId())).provinceName())
                .sorted()
                .collect(Collectors.joining(", "));
        new Fields()
                .check(late.isEmpty(), "newDueDate", "Hanno già una scadenza uguale o successiva: " + late + ".")
                .refuseIfWrong();
    }

    private boolean isLaterThan(Deliverable deliverable) {
        return newDueDate.isAfter(RomeTime.dayOf(deliverable.deadlines().dueAt()));
    }

    /** An extension only ever gives more time. */
    void check(Deliverable deliverable) {
        LocalDate due = RomeTime.dayOf(deliverable.deadlines().dueAt());
        new Fields()
                .check(
                        isLaterThan(deliverable),
                        "newDueDate",
                        "La nuova scadenza deve venire dopo quella attuale (" + RomeTime.date(due) + ").")
                .refuseIfWrong();
    }
}
