package it.tappe.report.last;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The last print of a day. */
@MappedEntity("last_print")
record LastPrint(Instant printedAt) {}
