/** Sign-in, one-time links, accounts, tokens and the journal, as pages and as API. */
@NullMarked
package it.tappe.access.web;

import org.jspecify.annotations.NullMarked;
