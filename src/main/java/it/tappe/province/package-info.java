/**
 * The register of provinces (<i>Province</i>), with validity dates, because the list changes.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.province;

import org.jspecify.annotations.NullMarked;
