/**
 * The <i>traccia di coerenza</i> of a project work: from a need (Step 1) to an element of the service (Step 2) to an action
 * (Step 3), as short statements with links between them. What the documents propose stands in {@code coherence.proposal},
 * the checks of the programme's experts in {@code coherence.check}.
 *
 * <p>Imports {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.coherence;

import org.jspecify.annotations.NullMarked;
