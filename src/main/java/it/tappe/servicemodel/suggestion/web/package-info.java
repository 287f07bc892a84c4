/**
 * Trying the reader of service models on a document: a page and the API.
 *
 * <p>Imports {@code servicemodel}, {@code servicemodel.suggestion}, {@code programme}, {@code web}, {@code access} and
 * {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.suggestion.web;

import org.jspecify.annotations.NullMarked;
