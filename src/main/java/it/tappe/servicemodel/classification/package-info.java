/**
 * The classification of a project work: a tutor rates the indicators with quotes as evidence and confirms the outcome of
 * the rule, or overrides it with a reason. Each saving is a new row; the newest counts, the others are its history.
 *
 * <p>Imports {@code servicemodel}, {@code projectwork}, {@code access} and {@code shared}; of deliverables it knows no
 * more than which delivered versions can be quoted.
 */
@NullMarked
package it.tappe.servicemodel.classification;

import org.jspecify.annotations.NullMarked;
