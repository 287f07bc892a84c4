package it.tappe.report.journal;

import it.tappe.access.JournalEntry;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Entries of the journal, newest first.
 *
 * @param entries read while they are printed; each call reads anew
 */
public record JournalExtract(Supplier<Stream<JournalEntry>> entries) {}
