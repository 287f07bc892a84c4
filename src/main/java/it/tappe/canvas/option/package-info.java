/**
 * How the options of the <i>scheda comparativa</i> are used: by which project works, and which words of provinces' own could
 * become options. For coordinators, who edit options in {@code canvas.outline}.
 *
 * <p>Imports {@code canvas}, {@code canvas.outline}, {@code projectwork} and {@code access}.
 */
@NullMarked
package it.tappe.canvas.option;

import org.jspecify.annotations.NullMarked;
