/** Versions that come in piece by piece, from our own pages and from programs. */
@NullMarked
package it.tappe.deliverable.upload.web;

import org.jspecify.annotations.NullMarked;
