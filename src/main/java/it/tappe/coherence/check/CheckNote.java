package it.tappe.coherence.check;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What a tutor knows of a finding beside what is written: «verificato a voce in call». */
@MappedEntity
public record CheckNote(long id, ExpertCheck expertCheck, String text, Instant writtenAt, String writtenBy) {}
