package it.tappe.canvas.option;

import it.tappe.projectwork.ProjectWork;

/** What a project work says in its own words to an item, for a step. */
public record OwnWords(ProjectWork work, int step, String words) {}
