package it.tappe.report.dossier.chapter;

import it.tappe.support.CallChange;
import it.tappe.support.minutes.CallRecord;
import java.util.List;

/**
 * A support call with its minutes and actions.
 *
 * @param changes that it was moved or cancelled, oldest first
 */
public record CallChapter(CallRecord known, List<CallChange> changes) {}
