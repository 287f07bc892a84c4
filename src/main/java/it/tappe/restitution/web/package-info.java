/** Pages and API of the comparison between provinces. */
@NullMarked
package it.tappe.restitution.web;

import org.jspecify.annotations.NullMarked;
