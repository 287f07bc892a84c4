/**
 * The trace of coherence, what the documents propose for it and the experts' checks, as pages and as API.
 *
 * <p>Imports {@code coherence}, {@code coherence.proposal}, {@code coherence.check}, {@code canvas.outline}, {@code
 * deliverable.speech}, {@code programme}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.coherence.web;

import org.jspecify.annotations.NullMarked;
