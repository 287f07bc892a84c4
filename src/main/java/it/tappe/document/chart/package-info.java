/**
 * Charts as inline SVG text, the same on screen and on paper: {@link it.tappe.document.chart.BarChart},
 * {@link it.tappe.document.chart.StackedBar} and {@link it.tappe.document.chart.Timeline}.
 *
 * <p>They carry their figures in words for those who do not see them, need neither scripts nor style attributes, and
 * can be read in black and white. Imports nothing of ours.
 */
@NullMarked
package it.tappe.document.chart;

import org.jspecify.annotations.NullMarked;
