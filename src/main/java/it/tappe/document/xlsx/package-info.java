/**
 * Excel workbooks, written by {@link it.tappe.document.xlsx.XlsxEngine} from a {@link it.tappe.document.xlsx.Workbook}
 * and read by {@link it.tappe.document.xlsx.XlsxReader} when people upload them.
 *
 * <p>Both ways work row by row, so that long lists need little memory. Imports {@code shared}.
 */
@NullMarked
package it.tappe.document.xlsx;

import org.jspecify.annotations.NullMarked;
