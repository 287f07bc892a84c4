/**
 * The register of provinces as pages for the coordinator and as API for everybody signed in.
 *
 * <p>Imports {@code province}, {@code web}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.province.web;

import org.jspecify.annotations.NullMarked;
