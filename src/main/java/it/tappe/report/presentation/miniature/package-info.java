/**
 * Small pictures of slides (<i>miniature</i>), drawn with the very measures by which files are laid out.
 *
 * <p>Imports {@code document.deck} and its measures only.
 */
@NullMarked
package it.tappe.report.presentation.miniature;

import org.jspecify.annotations.NullMarked;
