/**
 * Independent ratings, their agreement and the consensus, as pages and as API.
 *
 * <p>Imports {@code servicemodel}, {@code servicemodel.agreement}, {@code servicemodel.agreement.rating}, {@code
 * projectwork}, {@code programme}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.servicemodel.agreement.web;

import org.jspecify.annotations.NullMarked;
