/** Service models and the classification of a project work, as pages and as API. */
@NullMarked
package it.tappe.servicemodel.web;

import org.jspecify.annotations.NullMarked;
