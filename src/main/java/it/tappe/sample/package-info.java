/**
 * The given programme "Province &amp; Comuni" as readable data, and what a first start makes of it: in the demo the
 * programme with sample accounts, in production the first coordinator.
 *
 * <p>Reads any feature; nobody imports it.
 */
@NullMarked
package it.tappe.sample;

import org.jspecify.annotations.NullMarked;
