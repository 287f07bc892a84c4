/**
 * Reads a project work and proposes how its indicators could be rated, with the passages that speak for and against each:
 * a suggestion, never a decision. Nothing leaves the machine.
 *
 * <p>How it reads is told in {@link Suggester}; how well, by {@code SuggestionQuality} of the tests. Imports {@code
 * servicemodel}, {@code document.reading}, {@code access}, {@code programme} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.suggestion;

import org.jspecify.annotations.NullMarked;
