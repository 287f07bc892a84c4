package it.tappe.notification.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import java.util.List;

/**
 * From whom mails are, and how patiently they are sent.
 *
 * @param pauses after the first failure, the second …; after as many a mail is given up
 * @param expiry a mail that has waited for longer is given up
 * @param claim whoever sends a mail for longer than this has died
 */
@ConfigurationProperties("tappe.mail")
record MailSettings(String from, String fromName, List<Duration> pauses, Duration expiry, Duration claim) {}
