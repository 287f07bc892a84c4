/**
 * How a person or a program proves who it is: browser sessions and API tokens, both kept as hashes in the database, so
 * that they work over several nodes and can be revoked.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.access.session;

import org.jspecify.annotations.NullMarked;
