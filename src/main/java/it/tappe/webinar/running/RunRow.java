package it.tappe.webinar.running;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a webinar has begun, and when it was finished; the version counts what whoever runs it does. */
@MappedEntity("webinar_run")
record RunRow(
        @Id long webinarId,
        @Nullable Instant finishedAt,
        @Version long version) {}
