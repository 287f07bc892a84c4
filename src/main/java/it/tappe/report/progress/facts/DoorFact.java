package it.tappe.report.progress.facts;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A <i>riapertura</i> of a deliverable. */
@MappedEntity
public record DoorFact(long projectWorkId, long stepId, LocalDate untilOn, Instant openedAt) {}
