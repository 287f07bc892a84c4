package it.tappe.report.progress.facts;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** A <i>proroga</i> of a deliverable. */
@MappedEntity
public record ExtensionFact(long projectWorkId, long stepId, LocalDate newDueOn, Instant grantedAt) {}
