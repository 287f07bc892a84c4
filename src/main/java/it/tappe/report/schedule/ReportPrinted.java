package it.tappe.report.schedule;

import it.tappe.access.Account;
import it.tappe.report.run.Run;
import java.time.Instant;
import java.util.List;

/**
 * A scheduled report is there, to be sent.
 *
 * @param id of the due time: once for all
 * @param name of the saved setting
 * @param when how often it is sent, in words
 * @param run what was printed, with its file
 * @param recipients who gets it, and may fetch the file
 */
public record ReportPrinted(long id, String name, String when, Instant dueAt, Run run, List<Account> recipients) {}
