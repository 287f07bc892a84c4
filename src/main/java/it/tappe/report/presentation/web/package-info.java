/** The pages on which presentations are arranged, and their API. */
@NullMarked
package it.tappe.report.presentation.web;

import org.jspecify.annotations.NullMarked;
