package it.tappe.canvas;

import it.tappe.canvas.outline.Outline;
import it.tappe.programme.Step;
import it.tappe.projectwork.ProjectWork;

/** The <i>scheda comparativa</i> of a project work for a step. */
public record Canvas(ProjectWork work, Step step, Outline outline, Answers answers) {}
