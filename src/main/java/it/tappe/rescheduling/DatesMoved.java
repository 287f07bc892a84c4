package it.tappe.rescheduling;

import it.tappe.programme.StepDates;
import it.tappe.projectwork.ProjectWork;
import java.util.List;

/**
 * The dates of a step have been moved, or moved back.
 *
 * @param id of the move
 * @param stepId the step
 * @param label what was moved, for people
 * @param works the project works that follow these dates
 * @param isUndone whether an earlier move was undone
 */
public record DatesMoved(
        long id,
        long stepId,
        String label,
        List<ProjectWork> works,
        StepDates before,
        StepDates after,
        boolean isUndone) {}
