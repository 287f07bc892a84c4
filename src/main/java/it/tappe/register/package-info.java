/**
 * The register (<i>anagrafica</i>) as a whole: provinces, programme, areas, steps, project works, loaded together from a
 * workbook or from the sample, all or nothing.
 *
 * <p>Imports {@code projectwork}, {@code programme}, {@code province}, {@code document}, {@code access} and
 * {@code shared}.
 */
@NullMarked
package it.tappe.register;

import org.jspecify.annotations.NullMarked;
