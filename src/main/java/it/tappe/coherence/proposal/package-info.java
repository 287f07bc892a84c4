/**
 * What the delivered documents propose for the trace: passages that state a need, what the service does, what is to be
 * done, and links between what uses the same words. Nothing is taken over by itself.
 *
 * <p>Imports {@code coherence}, {@code deliverable.speech}, {@code deliverable.text}, {@code passage} and {@code access}.
 */
@NullMarked
package it.tappe.coherence.proposal;

import org.jspecify.annotations.NullMarked;
