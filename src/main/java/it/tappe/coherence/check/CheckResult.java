package it.tappe.coherence.check;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What a check last found.
 *
 * @param restsOn the state of documents and canvas that it looked at
 */
@MappedEntity
public record CheckResult(
        long projectWorkId, ExpertCheck expertCheck, Verdict verdict, String restsOn, Instant computedAt) {}
