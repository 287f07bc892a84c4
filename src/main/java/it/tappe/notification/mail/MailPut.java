package it.tappe.notification.mail;

/** A mail waits to be sent as soon as the transaction is over. */
record MailPut() {}
