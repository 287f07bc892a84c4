/**
 * From HTML, as the templates render it, to PDF: one public door, {@link it.tappe.document.pdf.PdfEngine}.
 *
 * <p>Nothing outside the application is ever opened, and every font that appears on paper is embedded. Imports nothing
 * of ours.
 */
@NullMarked
package it.tappe.document.pdf;

import org.jspecify.annotations.NullMarked;
