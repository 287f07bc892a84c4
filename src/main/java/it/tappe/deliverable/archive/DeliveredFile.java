package it.tappe.deliverable.archive;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The latest delivered version of a project work for one step. */
@MappedEntity
record DeliveredFile(
        long projectWorkId,
        int number,
        String fileName,
        long size,
        String sha256,
        Instant deliveredAt,
        String deliveredByName) {}
