package it.tappe.report.progress;

import it.tappe.projectwork.ProjectWork;
import it.tappe.report.progress.figures.Progress.StepColumn;
import java.util.List;

/**
 * What a progress report is about.
 *
 * @param limits in words, one for each filter that is set
 */
record ProgressScope(String programme, List<ProjectWork> works, List<StepColumn> steps, List<String> limits) {}
