/**
 * What each role finds on its home page, and the lists of project works with how far they are.
 *
 * <p>Reads any feature; nobody imports it.
 */
@NullMarked
package it.tappe.dashboard;

import org.jspecify.annotations.NullMarked;
