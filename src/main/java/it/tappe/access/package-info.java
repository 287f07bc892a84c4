/**
 * Who may see and do what: accounts and roles, the permissions on one page, one-time links, the journal.
 *
 * <p>Seeing project works is the database view {@code visible_project_work}; doing is {@link
 * it.tappe.access.Permissions}. Imports only {@code shared}.
 */
@NullMarked
package it.tappe.access;

import org.jspecify.annotations.NullMarked;
