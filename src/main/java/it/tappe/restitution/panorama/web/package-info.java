/** Page and API of an area's panorama. */
@NullMarked
package it.tappe.restitution.panorama.web;

import org.jspecify.annotations.NullMarked;
