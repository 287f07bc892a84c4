/**
 * What all pages and the API share: the frame around a page, forms, errors, security headers, who is asking.
 *
 * <p>Imports {@code access} and {@code shared}; only the features' {@code .web} packages import it.
 */
@NullMarked
package it.tappe.web;

import org.jspecify.annotations.NullMarked;
