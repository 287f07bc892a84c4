/**
 * The classification of a project work, as pages and as API.
 *
 * <p>Imports what the classification is made of, {@code programme} for the steps' sections, {@code web}, {@code access}
 * and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.classification.web;

import org.jspecify.annotations.NullMarked;
