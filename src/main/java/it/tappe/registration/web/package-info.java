/**
 * What people without an account see of registration: the public form, the own registration behind a secret link, and
 * the same for programs.
 *
 * <p>Imports {@code registration}, {@code registration.event|form|attendance}, {@code web}, {@code access} and {@code
 * shared}.
 */
@NullMarked
package it.tappe.registration.web;

import org.jspecify.annotations.NullMarked;
