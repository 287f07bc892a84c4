/**
 * Writes Word documents from neutral content, and fills in those that somebody else has written.
 *
 * <p>Imports nothing of ours; POI stays in here.
 */
@NullMarked
package it.tappe.document.docx;

import org.jspecify.annotations.NullMarked;
