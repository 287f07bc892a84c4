/** The page on which the look of presentations is decided, and its API. */
@NullMarked
package it.tappe.report.presentation.look.web;

import org.jspecify.annotations.NullMarked;
