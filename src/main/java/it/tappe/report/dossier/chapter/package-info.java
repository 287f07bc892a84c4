/**
 * The chapters of a dossier, each read by a class of its own through the features' doors with the viewer: what the viewer
 * does not see on a page is not in a chapter.
 */
@NullMarked
package it.tappe.report.dossier.chapter;

import org.jspecify.annotations.NullMarked;
