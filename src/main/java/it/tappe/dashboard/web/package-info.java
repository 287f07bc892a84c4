/** The home page of each role, the matrix and the lists. */
@NullMarked
package it.tappe.dashboard.web;

import org.jspecify.annotations.NullMarked;
