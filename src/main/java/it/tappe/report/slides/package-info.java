/** The slides that several decks have in common: covers, agenda, path, models, and where their content comes from. */
@NullMarked
package it.tappe.report.slides;

import org.jspecify.annotations.NullMarked;
