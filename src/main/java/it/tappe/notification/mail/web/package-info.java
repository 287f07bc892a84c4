/** Pages and API of {@code notification.mail}. */
@NullMarked
package it.tappe.notification.mail.web;

import org.jspecify.annotations.NullMarked;
