/** Receipts as pages and as API, and the public page on which they are checked. */
@NullMarked
package it.tappe.deliverable.receipt.web;

import org.jspecify.annotations.NullMarked;
