/** Reports made of slides: what they have in common, whatever they tell. */
@NullMarked
package it.tappe.report.presentation;

import org.jspecify.annotations.NullMarked;
