/**
 * The <i>project work</i>: one emerging province in one area, with its tutor province and its AFOL tutors.
 *
 * <p>Imports {@code programme}, {@code province}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.projectwork;

import org.jspecify.annotations.NullMarked;
