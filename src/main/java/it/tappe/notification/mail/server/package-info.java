/**
 * Whoever takes the mails: an SMTP server, or in a demo nobody.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package it.tappe.notification.mail.server;

import org.jspecify.annotations.NullMarked;
