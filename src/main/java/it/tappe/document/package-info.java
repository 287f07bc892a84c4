/**
 * The engines that turn a report's neutral content into files: {@code pdf}, {@code xlsx}, {@code docx}, and the
 * {@code chart}s that screen and paper share.
 *
 * <p>The only home of POI, Flying Saucer, OpenPDF and JSVG. Imports {@code shared} and nothing else of ours.
 */
@NullMarked
package it.tappe.document;

import org.jspecify.annotations.NullMarked;
