package it.tappe.projectwork;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A tutor for several project works at once.
 *
 * @param tutorId account of an AFOL tutor
 * @param isAssigned whether the tutor is to follow them from now on, or no longer
 */
@Introspected
public record AssignmentEntry(
        @NotNull(message = "Scegli il tutor.") Long tutorId,

        @NotEmpty(message = "Scegli almeno un project work.")
        Set<Long> projectWorkIds,

        boolean isAssigned) {}
