/**
 * What tutors remark on a <i>scheda comparativa</i> (<i>osservazioni</i>), with answers that they propose: the team accepts
 * or declines them. What a tutor province remarks is advice. Nothing is deleted, only settled.
 *
 * <p>Imports {@code canvas}, {@code canvas.outline}, {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.canvas.remark;

import org.jspecify.annotations.NullMarked;
