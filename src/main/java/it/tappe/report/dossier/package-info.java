/**
 * The dossier of a project work: everything that is known of it, from header to journal, for whoever sees it.
 *
 * <p>Each chapter is read by a class of {@code report.dossier.chapter}; what a viewer does not see on a page is not in the
 * dossier either.
 */
@NullMarked
package it.tappe.report.dossier;

import org.jspecify.annotations.NullMarked;
