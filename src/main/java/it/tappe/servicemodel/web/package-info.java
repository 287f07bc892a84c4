/** Service models as API. */
@NullMarked
package it.tappe.servicemodel.web;

import org.jspecify.annotations.NullMarked;
