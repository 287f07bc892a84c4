/**
 * The reports: each is a bean that gathers its content once and says what it looks like; the catalogue prints them.
 *
 * <p>Reads any feature; nobody imports it.
 */
@NullMarked
package it.tappe.report;

import org.jspecify.annotations.NullMarked;
