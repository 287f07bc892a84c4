/**
 * What people print of a delivered version: its <i>ricevuta</i> and its <i>scheda di revisione</i>.
 *
 * <p>The receipt has an address of its own, too, with the same template.
 */
@NullMarked
package it.tappe.report.delivery;

import org.jspecify.annotations.NullMarked;
